package fr.palmares.adapters.persistence;

/**
 * What must hold of all rows, in SQL that runs alike on both databases.
 *
 * @param name stable and public; the sentence is the application's
 * @param places selects, under that one name, where it does not hold
 */
record SqlInvariant(String name, String places) {

    /** That the places of the parts of a thing count from a number on without a gap. */
    static SqlInvariant inOrder(String name, String table, String place, String of, int first) {
        return new SqlInvariant(
                name,
                String.join(
                        " ",
                        "select " + of + " as place from " + table + " group by " + of,
                        "having min(" + place + ") <> " + first,
                        "or max(" + place + ") <> " + first + " - 1 + count(*)"));
    }

    /** That each row of a table is found by exactly the words that it names: each table is read once. */
    static SqlInvariant indexed(String name, String table, Kind kind) {
        String query = """
                select id as place from (
                    select t.id, char_length(t.words) - char_length(replace(t.words, ' ', ''))
                        - case when char_length(t.words) = 0 then 0 else 1 end as named, 1 as kept
                    from TABLE t
                    union all
                    select w.id, -count(*) as named, 0 as kept from word w where w.kind = 'KIND' group by w.id) counted
                group by id having sum(kept) = 1 and sum(named) <> 0
                """;
        return new SqlInvariant(name, query.replace("TABLE", table).replace("KIND", kind.code()));
    }
}
