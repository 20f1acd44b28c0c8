package fr.palmares.app.shared;

import java.util.regex.Pattern;

/**
 * Keeps passwords out of what is said and written down: the address of a database may hold one, and drivers repeat
 * addresses in their messages.
 */
public final class Secrets {

    private static final String HIDDEN = "***";

    /** {@code password=…}, {@code sslpassword=…}, {@code PWD=…}, up to the next setting or the end of the address. */
    private static final Pattern SETTING =
            Pattern.compile("(?i)((?:password|passwd|pwd|passphrase)\\s*=\\s*)(?:\\\\.|[^;&\\s\"'»”<>])+");

    /** {@code //user:password@host}. */
    private static final Pattern USER_INFO = Pattern.compile("(//[^/\\s:@]*:)[^/\\s@]+(?=@)");

    /** To the end of the setting, spaces included: for a text that is an address and nothing else. */
    private static final Pattern WHOLE_SETTING =
            Pattern.compile("(?i)((?:password|passwd|pwd|passphrase)\\s*=\\s*)(?:\\\\.|[^;&])+");

    private Secrets() {}

    /** The text without the passwords in it. */
    public static String hidden(String text) {
        return USER_INFO
                .matcher(SETTING.matcher(text).replaceAll("$1" + HIDDEN))
                .replaceAll("$1" + HIDDEN);
    }

    /** The address of a database without its password. */
    public static String hiddenInAddress(String address) {
        return hidden(WHOLE_SETTING.matcher(address).replaceAll("$1" + HIDDEN));
    }
}
