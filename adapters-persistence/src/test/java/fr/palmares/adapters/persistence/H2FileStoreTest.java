package fr.palmares.adapters.persistence;

import fr.palmares.application.store.Store;
import fr.palmares.application.store.StoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class H2FileStoreTest implements StoreContract {

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open("jdbc:h2:file:" + folder.resolve("palmares"));
    }

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
