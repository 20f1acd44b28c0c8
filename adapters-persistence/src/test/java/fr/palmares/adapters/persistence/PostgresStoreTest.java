package fr.palmares.adapters.persistence;

import fr.palmares.application.store.Store;
import fr.palmares.application.store.StoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

class PostgresStoreTest implements StoreContract {

    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.open(Postgres.emptied());
    }

    @BeforeEach
    void empty() {
        Postgres.emptied();
    }

    @Override
    public Store store() {
        return new StoreOf(database);
    }

    @AfterEach
    void holds_afterwards() {
        Checked.assertThatStructureHolds(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }
}
