package fr.palmares.adapters.opendata;

/**
 * Text that no spreadsheet takes for a formula. A cell that begins with one of {@code = + - @}, a tab or a carriage
 * return gets an apostrophe before it. Source: OWASP, CSV Injection,
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
final class Harmless {

    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private Harmless() {}

    static String text(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
