package fr.palmares.adapters.persistence;

import java.util.Optional;

/** All words that begin alike, as a range of an index and as a pattern for the column of words. */
record Prefix(String text) {

    String from() {
        return text;
    }

    /** The least text after every word that begins so; empty if there is none that both UTF-8 and UTF-16 sort so. */
    Optional<String> until() {
        int last = text.codePointBefore(text.length());
        String head = text.substring(0, text.length() - Character.charCount(last));
        boolean sortsAlike = last != Character.MAX_CODE_POINT && last != Character.MAX_VALUE;
        return sortsAlike ? Optional.of(head + Character.toString(after(last))) : Optional.empty();
    }

    private static int after(int codePoint) {
        return codePoint + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : codePoint + 1;
    }

    /** For {@code like … escape '!'} on a column that has a space before each word. */
    String pattern() {
        return "% " + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
