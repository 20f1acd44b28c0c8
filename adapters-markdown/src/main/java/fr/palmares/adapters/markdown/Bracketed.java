package fr.palmares.adapters.markdown;

import java.util.Optional;

/** A text, and what stands in brackets at its end: « Title (Body) ». */
record Bracketed(String text, String within) {

    private static final int LONGEST = 200;

    static Optional<Bracketed> of(String whole) {
        String text = Passage.strip(whole, ".;,");
        int depth = 0;
        for (int at = text.length() - 1; at >= 0 && text.length() - at <= LONGEST; at--) {
            depth += text.charAt(at) == ')' ? 1 : text.charAt(at) == '(' ? -1 : 0;
            if (depth == 0) {
                return text.endsWith(")")
                        ? Optional.of(new Bracketed(
                                Passage.strip(text.substring(0, at)), text.substring(at + 1, text.length() - 1)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
