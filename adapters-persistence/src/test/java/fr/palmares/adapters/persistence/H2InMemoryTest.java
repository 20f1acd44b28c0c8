package fr.palmares.adapters.persistence;

import fr.palmares.application.store.Store;
import fr.palmares.application.store.StoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

class H2InMemoryTest implements StoreContract {

    private Database database;

    @BeforeEach
    void open(TestInfo test) {
        database = Database.open(
                "jdbc:h2:mem:" + test.getTestMethod().orElseThrow().getName());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    public Store store() {
        return new H2Store(database);
    }
}
