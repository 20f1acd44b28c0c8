package fr.palmares.adapters.persistence;

import fr.palmares.application.store.Store;
import fr.palmares.application.store.StoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class H2FileTest implements StoreContract {

    private Database database;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = Database.open("jdbc:h2:file:" + folder.resolve("record"));
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
