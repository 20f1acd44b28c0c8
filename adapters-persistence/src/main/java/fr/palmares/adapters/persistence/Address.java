package fr.palmares.adapters.persistence;

import java.util.Optional;

/** Where a database is, and which kind it is of. */
sealed interface Address permits H2Address, PostgresAddress {

    /**
     * Reads an address.
     *
     * @throws DatabaseUnavailable for one of no database that this module knows
     */
    static Address of(String given) {
        if (given.startsWith(H2Address.H2) && given.length() > H2Address.H2.length()) {
            return new H2Address(given);
        }
        if (given.startsWith(PostgresAddress.POSTGRESQL) && given.length() > PostgresAddress.POSTGRESQL.length()) {
            return new PostgresAddress(given);
        }
        throw new DatabaseUnavailable("url", given);
    }

    /** The address as the driver gets it, with what our SQL and our promises need. */
    String complete();

    /** The address under which nothing is made and nothing written. */
    String onlyToRead();

    /** Whether the database is to end with the program's use of it. */
    boolean endsWithUs();

    Vendor vendor();

    /** The file of the database, without its ending, where it is one of this machine. */
    Optional<String> file();
}
