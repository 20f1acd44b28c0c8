package fr.palmares.adapters.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title apart from the number that is printed in front of it: « 3) … », « 3. … », « Projet n° 3 : … ». */
record Numbered(Optional<Integer> number, String text) {

    private static final int BEGINNING = 20;

    private static final Pattern PRINTED = Pattern.compile(
            "(?:(?:projet|laureat|lauréat|dossier)[\\s\\p{Z}]*+(?:(?:n°|no|numéro)[\\s\\p{Z}]*+)?)?"
                    + "\\(?(\\d{1,3})[\\s\\p{Z}]*+(?:[.)/:]|[-–—][\\s\\p{Z}]|°)[\\s\\p{Z}]*+(?=\\S)(.*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Numbered of(String title) {
        if (!mayBeNumbered(title)) {
            return new Numbered(Optional.empty(), title);
        }
        Matcher printed = PRINTED.matcher(title);
        return printed.matches() && !Character.isDigit(printed.group(2).charAt(0))
                ? new Numbered(Optional.of(Integer.valueOf(printed.group(1))), printed.group(2))
                : new Numbered(Optional.empty(), title);
    }

    /** Whether a digit stands near the beginning: fast to tell, and false for most titles. */
    private static boolean mayBeNumbered(String title) {
        for (int at = 0; at < Math.min(title.length(), BEGINNING); at++) {
            if (Character.isDigit(title.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
