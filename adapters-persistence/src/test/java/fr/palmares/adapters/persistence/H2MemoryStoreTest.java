package fr.palmares.adapters.persistence;

import fr.palmares.application.store.Store;
import fr.palmares.application.store.StoreContract;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

class H2MemoryStoreTest implements StoreContract {

    private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    @Override
    public Store store() {
        return new StoreOf(database);
    }

    @AfterEach
    void holds_afterwards() {
        Checked.assertThatStructureHolds(database);
        database.close();
    }
}
