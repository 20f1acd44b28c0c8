package fr.palmares.adapters.persistence;

/** What a word of the search table belongs to; the code is what stands in the table. */
enum Kind {
    CALL("C"),
    ADMINISTRATION("A"),
    LAUREATE("L");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
