package fr.palmares.adapters.persistence;

/** The databases that run our SQL, which is one text but for how a column says that its bytes are compared. */
enum Vendor {
    H2(""),
    POSTGRESQL("collate \"C\"");

    private final String byteOrder;

    Vendor(String byteOrder) {
        this.byteOrder = byteOrder;
    }

    String byteOrder() {
        return byteOrder;
    }
}
