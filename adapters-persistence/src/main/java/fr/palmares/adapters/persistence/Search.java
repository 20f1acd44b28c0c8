package fr.palmares.adapters.persistence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * The conditions of a search, one a word. Where a word is rare, its rows are looked up by it; where all are common, the
 * list is walked in order and each row probed, for then a page fills soon. Either way each step uses an index.
 */
final class Search {

    /** How many rows make a word too common to start from. */
    static final int COMMON = 1_000;

    private static final String LAST = "\uFFFF";

    private final List<String> words;
    private final Optional<Integer> rarest;

    private Search(List<String> words, Optional<Integer> rarest) {
        this.words = words;
        this.rarest = rarest;
    }

    /** A search among laureates, by their own words and those of their administrations. */
    static Search amongLaureates(Handle handle, List<String> words) {
        return new Search(words, rarest(handle, words));
    }

    /** A search among rows that are few enough to walk. */
    static Search walking(List<String> words) {
        return new Search(words, Optional.empty());
    }

    private static Optional<Integer> rarest(Handle handle, List<String> words) {
        record Rarity(int word, int rows) {}
        List<Rarity> rarities = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            rarities.add(new Rarity(word, rowsUpToCommon(handle, words.get(word))));
        }
        return rarities.stream()
                .filter(rarity -> rarity.rows() < COMMON)
                .min(Comparator.comparingInt(Rarity::rows))
                .map(Rarity::word);
    }

    private static int rowsUpToCommon(Handle handle, String word) {
        return handle.createQuery("""
                        select count(*) from (
                            (select w.id from word w where w.kind = 'L' and w.word >= :from and w.word < :to
                                fetch first <common> rows only)
                            union all
                            (select l.id from word w join laureate l on l.administration = w.id
                                where w.kind = 'A' and w.word >= :from and w.word < :to
                                fetch first <common> rows only)) found
                        """)
                .define("common", COMMON)
                .bind("from", word)
                .bind("to", word + LAST)
                .mapTo(int.class)
                .one();
    }

    /** The conditions on the row {@code l} of a laureate, each beginning with {@code and}. */
    String ofLaureate() {
        StringBuilder sql = new StringBuilder();
        for (int word = 0; word < words.size(); word++) {
            sql.append(rarest.equals(Optional.of(word)) ? amongRare(word) : probe(word));
        }
        return sql.toString();
    }

    private static String amongRare(int word) {
        return String.format(Locale.ROOT, """
                 and l.id in (
                    select w.id from word w where w.kind = 'L' and w.word >= :from%1$d and w.word < :to%1$d
                    union
                    select r.id from word w join laureate r on r.administration = w.id
                        where w.kind = 'A' and w.word >= :from%1$d and w.word < :to%1$d)
                """, word);
    }

    private static String probe(int word) {
        return String.format(Locale.ROOT, """
                 and (exists (select 1 from word w
                        where w.kind = 'L' and w.id = l.id and w.word >= :from%1$d and w.word < :to%1$d)
                    or exists (select 1 from word w
                        where w.kind = 'A' and w.id = l.administration and w.word >= :from%1$d and w.word < :to%1$d))
                """, word);
    }

    /** The conditions on a row with that id, whose words are of that kind, each beginning with {@code and}. */
    String ofKind(String kind, String id) {
        StringBuilder sql = new StringBuilder();
        for (int word = 0; word < words.size(); word++) {
            sql.append(String.format(Locale.ROOT, """
                     and exists (select 1 from word w
                        where w.kind = '%2$s' and w.id = %3$s and w.word >= :from%1$d and w.word < :to%1$d)
                    """, word, kind, id));
        }
        return sql.toString();
    }

    Query bind(Query query) {
        for (int word = 0; word < words.size(); word++) {
            query.bind("from" + word, words.get(word)).bind("to" + word, words.get(word) + LAST);
        }
        return query;
    }
}
