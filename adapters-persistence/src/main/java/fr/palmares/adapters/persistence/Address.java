package fr.palmares.adapters.persistence;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The address of an H2 database, with what our SQL and our promises need; all else is as the user gave it. */
record Address(String given) {

    private static final String H2 = "jdbc:h2:";

    /** What must be so, whatever the address says. */
    private static final Map<String, String> OURS = ours();

    private static Map<String, String> ours() {
        Map<String, String> ours = new LinkedHashMap<>();
        ours.put("MODE", "PostgreSQL");
        ours.put("DATABASE_TO_LOWER", "TRUE");
        ours.put("DEFAULT_NULL_ORDERING", "HIGH");
        ours.put("WRITE_DELAY", "0");
        return ours;
    }

    /**
     * Reads an address.
     *
     * @throws DatabaseUnavailable for one of no database that this module knows
     */
    static Address of(String given) {
        if (!given.startsWith(H2) || given.length() == H2.length()) {
            throw new DatabaseUnavailable("url", given);
        }
        return new Address(given);
    }

    boolean inMemory() {
        return given.startsWith(H2 + "mem:");
    }

    /** Whether a database in memory is to end with the program's use of it, as nothing else was asked for. */
    boolean endsWithUs() {
        return inMemory() && !has("DB_CLOSE_DELAY");
    }

    String complete() {
        String rest = given;
        StringBuilder added = new StringBuilder();
        for (Map.Entry<String, String> option : OURS.entrySet()) {
            rest = option(option.getKey()).matcher(rest).replaceAll("");
            added.append(';').append(option.getKey()).append('=').append(option.getValue());
        }
        if (endsWithUs()) {
            added.append(";DB_CLOSE_DELAY=-1");
        }
        return rest + added;
    }

    private boolean has(String option) {
        return option(option).matcher(given).find();
    }

    private static Pattern option(String name) {
        return Pattern.compile("(?i)(?<!\\\\);" + name.toLowerCase(Locale.ROOT) + "=[^;]*");
    }
}
