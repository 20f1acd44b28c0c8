package fr.palmares.adapters.markdown;

/** Characters in one style. */
record Run(String text, boolean strong, boolean emphasis, boolean link) {

    /** Whether the author set these characters off from the running text. */
    boolean styled() {
        return strong || emphasis || link;
    }

    Run withText(String other) {
        return new Run(other, strong, emphasis, link);
    }

    boolean blank() {
        for (int at = 0; at < text.length(); at++) {
            if (!Passage.isSpace(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
