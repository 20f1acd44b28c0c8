package fr.palmares.adapters.persistence;

class PostgresNaughtyTextTest extends NaughtyTextTest {

    @Override
    String address() {
        return Postgres.emptied();
    }
}
