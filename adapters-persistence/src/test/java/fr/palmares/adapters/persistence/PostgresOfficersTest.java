package fr.palmares.adapters.persistence;

import fr.palmares.application.funding.OfficersContract;
import fr.palmares.application.store.Store;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** Two programs on one PostgreSQL database: each has its own connections, and shares nothing else with the other. */
@Tag("resilience")
class PostgresOfficersTest implements OfficersContract {

    private List<Database> programs = List.of();

    @BeforeEach
    void open() {
        String url = Postgres.emptied();
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
