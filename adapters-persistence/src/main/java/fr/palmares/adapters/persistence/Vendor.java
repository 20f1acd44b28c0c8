package fr.palmares.adapters.persistence;

import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The databases that run our SQL, which is one text but for how a column says that its bytes are compared. They show a
 * snapshot under different names.
 */
enum Vendor {
    H2("", TransactionIsolationLevel.SERIALIZABLE),
    POSTGRESQL("collate \"C\"", TransactionIsolationLevel.REPEATABLE_READ);

    private final String byteOrder;
    private final TransactionIsolationLevel snapshot;

    Vendor(String byteOrder, TransactionIsolationLevel snapshot) {
        this.byteOrder = byteOrder;
        this.snapshot = snapshot;
    }

    String byteOrder() {
        return byteOrder;
    }

    /** The level at which all that is read is as it was when the first was. */
    TransactionIsolationLevel snapshot() {
        return snapshot;
    }
}
