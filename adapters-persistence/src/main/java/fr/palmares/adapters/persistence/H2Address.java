package fr.palmares.adapters.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of an H2 database, with what our SQL and our promises need; all else is as the user gave it. */
record H2Address(String given) implements Address {

    static final String H2 = "jdbc:h2:";
    static final String MEMORY = H2 + "mem:";

    /** What must be so, whatever the address says. */
    private static final List<String> OURS =
            List.of("MODE=PostgreSQL", "DATABASE_TO_LOWER=TRUE", "DEFAULT_NULL_ORDERING=HIGH", "WRITE_DELAY=0");

    /** What must be so of a file as well: what is in it is never written over. */
    private static final String APPENDED = "REUSE_SPACE=FALSE";

    /**
     * What is so unless the address says otherwise: how long a writer waits for another, who closes the file,
     * and that nothing is traced beside it: traces hold the values of statements.
     */
    private static final List<String> DEFAULTS =
            List.of("LOCK_TIMEOUT=10000", "DB_CLOSE_ON_EXIT=FALSE", "TRACE_LEVEL_FILE=0");

    private static final String DIALECT =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;TRACE_LEVEL_FILE=0;IFEXISTS=TRUE";

    private static final List<String> ELSEWHERE = List.of("mem:", "tcp:", "ssl:", "nio:", "zip:");

    private boolean inMemory() {
        return given.startsWith(MEMORY);
    }

    /** A database in memory ends so, as nothing else was asked for. */
    @Override
    public boolean endsWithUs() {
        return inMemory() && !has("DB_CLOSE_DELAY");
    }

    @Override
    public String onlyToRead() {
        String read = option("ACCESS_MODE_DATA").matcher(given).replaceAll("");
        return option("IFEXISTS").matcher(read).replaceAll("") + DIALECT + (inMemory() ? "" : ";ACCESS_MODE_DATA=r");
    }

    @Override
    public String complete() {
        String rest = given;
        List<String> ours = new ArrayList<>(OURS);
        if (!inMemory()) {
            ours.add(APPENDED);
        }
        for (String option : ours) {
            rest = option(nameOf(option)).matcher(rest).replaceAll("");
        }
        Stream<String> added = Stream.concat(ours.stream(), DEFAULTS.stream().filter(option -> !has(nameOf(option))));
        Stream<String> all = endsWithUs() ? Stream.concat(added, Stream.of("DB_CLOSE_DELAY=-1")) : added;
        return rest + all.map(option -> ";" + option).collect(Collectors.joining());
    }

    @Override
    public Optional<String> file() {
        String place = given.substring(H2.length()).replaceFirst("(?s);.*", "");
        if (ELSEWHERE.stream().anyMatch(place::startsWith)) {
            return Optional.empty();
        }
        String home = Matcher.quoteReplacement(System.getProperty("user.home", "."));
        return Optional.of(place.replaceFirst("^file:", "").replaceFirst("^~(?=[/\\\\])", home));
    }

    @Override
    public Vendor vendor() {
        return Vendor.H2;
    }

    private static String nameOf(String option) {
        return option.substring(0, option.indexOf('='));
    }

    private boolean has(String option) {
        return option(option).matcher(given).find();
    }

    private static Pattern option(String name) {
        return Pattern.compile("(?i)(?<!\\\\);" + name + "=[^;]*");
    }
}
