package fr.palmares.adapters.persistence;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * A table as a backup holds it.
 *
 * @param key the columns by which its rows are ordered
 */
record BackedUpTable(String name, String key) {

    /** All tables, each after those that it refers to. */
    static final List<BackedUpTable> ALL = List.of(
            new BackedUpTable("administration", "id"),
            new BackedUpTable("administration_name", "administration, place"),
            new BackedUpTable("administration_alias", "administration, alias"),
            new BackedUpTable("call", "id"),
            new BackedUpTable("call_track", "call, place"),
            new BackedUpTable("lifecycle_step", "call, sequence"),
            new BackedUpTable("proposal", "call, number"),
            new BackedUpTable("jury", "call"),
            new BackedUpTable("juror", "call, place"),
            new BackedUpTable("recusal", "call, place"),
            new BackedUpTable("scorecard", "call, proposal, juror"),
            new BackedUpTable("mark", "call, proposal, juror, place"),
            new BackedUpTable("decision", "call, sequence"),
            new BackedUpTable("laureate", "id"),
            new BackedUpTable("funding", "call"),
            new BackedUpTable("funding_sum", "call, track"),
            new BackedUpTable("award", "laureate, support"),
            new BackedUpTable("award_beneficiary", "laureate, support, place"),
            new BackedUpTable("award_instalment", "laureate, support, place"),
            new BackedUpTable("award_movement", "laureate, support, place"),
            new BackedUpTable("word", "kind, word, id"),
            new BackedUpTable("trail", "sequence"),
            new BackedUpTable("trail_head", "place"));

    /** Where it stands in the file. */
    String entry() {
        return "tables/" + name + ".jsonl";
    }

    List<BackedUpColumn> columns(Handle handle) {
        return handle.createQuery("""
                        select column_name, data_type from information_schema.columns
                        where table_schema = current_schema and table_name = :name order by ordinal_position
                        """)
                .bind("name", name)
                .map((row, context) ->
                        new BackedUpColumn(row.getString("column_name"), ColumnKind.of(row.getString("data_type"))))
                .list();
    }

    String select(List<BackedUpColumn> columns) {
        return "select " + names(columns) + " from " + name + " order by " + key;
    }

    String insert(List<BackedUpColumn> columns) {
        String blanks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + name + " (" + names(columns) + ") values (" + blanks + ")";
    }

    private static String names(List<BackedUpColumn> columns) {
        return columns.stream().map(BackedUpColumn::name).collect(Collectors.joining(", "));
    }

    boolean isEmpty(Handle handle) {
        return handle.createQuery("select 1 from " + name + " fetch first 1 rows only")
                .mapTo(Integer.class)
                .findOne()
                .isEmpty();
    }
}
