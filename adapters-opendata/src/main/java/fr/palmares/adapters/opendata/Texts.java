package fr.palmares.adapters.opendata;

/** Texts as forms of a limited length take them. */
final class Texts {

    private Texts() {}

    /** The text or, where it is longer than that many characters, its beginning, which says that it goes on. */
    static String shortened(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
    }
}
