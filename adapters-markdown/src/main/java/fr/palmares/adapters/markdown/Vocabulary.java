package fr.palmares.adapters.markdown;

/** Everything that the rules of reading teach, ready for use. */
record Vocabulary(ReadingRules rules, Labels labels, Bodies bodies, Intros intros) {

    static Vocabulary load() {
        ReadingRules rules = ReadingRules.load();
        return new Vocabulary(rules, new Labels(rules), new Bodies(rules), new Intros(rules));
    }
}
