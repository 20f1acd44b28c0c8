package fr.palmares.adapters.markdown;

/** Characters in one style. */
record Run(String text, boolean strong, boolean emphasis, boolean link) {

    boolean sameStyleAs(Run other) {
        return strong == other.strong && emphasis == other.emphasis && link == other.link;
    }

    /** Whether the author set these characters off from the running text. */
    boolean styled() {
        return strong || emphasis || link;
    }

    Run withText(String other) {
        return new Run(other, strong, emphasis, link);
    }

    boolean blank() {
        return text.chars().allMatch(c -> Passage.isSpace((char) c));
    }
}
