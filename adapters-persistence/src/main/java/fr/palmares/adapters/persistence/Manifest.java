package fr.palmares.adapters.persistence;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself: its form, the version of the tables, when it was made, where the trail ends, and of
 * each table what must be found of it.
 */
record Manifest(String format, int version, int schema, String made, HeadText head, List<TableText> tables) {

    static final String FORMAT = "palmares-backup";
    static final int VERSION = 1;
    static final String ENTRY = "manifest.json";

    /** Manifests are small; whatever is larger is none. */
    static final int LONGEST = 100_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    Manifest {
        tables = List.copyOf(tables);
    }

    /** Where the trail ends. */
    record HeadText(long sequence, String digest) {}

    /** What is found of a table: its rows, the bytes in which they stand, and the SHA-256 of these. */
    record TableText(String name, long rows, long bytes, String sha256) {

        private static final long MOST = 1L << 50;

        TableText {
            if (rows < 0 || bytes < rows || bytes > MOST) {
                throw new IllegalArgumentException(name + " cannot have " + rows + " rows in " + bytes + " bytes");
            }
        }
    }

    /** @throws tools.jackson.core.JacksonException for what is no manifest */
    static Manifest read(byte[] text) {
        return JSON.readValue(text, Manifest.class);
    }

    byte[] text() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    boolean isOurs() {
        return FORMAT.equals(format)
                && tables.stream().map(TableText::name).distinct().count() == tables.size();
    }

    boolean isNewer() {
        return version > VERSION || schema > Schema.VERSION;
    }

    long rows() {
        return tables.stream().mapToLong(TableText::rows).sum();
    }

    Map<String, TableText> byName() {
        return tables.stream().collect(Collectors.toMap(TableText::name, Function.identity()));
    }
}
