package fr.palmares.adapters.persistence;

import java.util.Optional;

/** The address of a PostgreSQL database; it may name several hosts, as its driver reads them. */
record PostgresAddress(String given) implements Address {

    static final String POSTGRESQL = "jdbc:postgresql:";

    @Override
    public String complete() {
        return given;
    }

    @Override
    public String onlyToRead() {
        return given;
    }

    @Override
    public boolean endsWithUs() {
        return false;
    }

    @Override
    public Optional<String> file() {
        return Optional.empty();
    }

    @Override
    public Vendor vendor() {
        return Vendor.POSTGRESQL;
    }
}
