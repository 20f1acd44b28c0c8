package fr.palmares.adapters.persistence;

import fr.palmares.application.funding.OfficersContract;
import fr.palmares.application.store.Store;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInfo;

/** Two programs on one database: each has opened it for itself, and shares nothing else with the other. */
@Tag("resilience")
class H2OfficersTest implements OfficersContract {

    private List<Database> programs = List.of();

    @BeforeEach
    void open(TestInfo test) {
        String url =
                "jdbc:h2:mem:officers-" + test.getTestMethod().orElseThrow().getName() + ";DB_CLOSE_DELAY=-1";
        programs = List.of(Database.open(url), Database.open(url));
    }

    @Override
    public List<Store> doors() {
        return programs.stream().<Store>map(StoreOf::new).toList();
    }

    @AfterEach
    void close() {
        programs.forEach(Database::close);
    }
}
