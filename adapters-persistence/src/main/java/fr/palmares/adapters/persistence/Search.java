package fr.palmares.adapters.persistence;

import fr.palmares.application.shared.SearchText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/**
 * How things are found by the beginnings of their words, in two statements whatever is searched.
 *
 * <p>The first counts, up to a bound, how many entries of the index begin as each word does. Where one is rare, its
 * entries lead to the rows; where all are common, walking the rows in order soon meets as many as a page holds. Either
 * way the other words are looked for in the column of words.
 */
final class Search {

    /** Up to how many entries the index leads to the rows; reading these takes some milliseconds. */
    static final int RARE = 5_000;

    private final Kind kind;
    private final List<Prefix> prefixes;

    Search(Kind kind, SearchText text) {
        this.kind = kind;
        this.prefixes = text.words().stream().map(Prefix::new).toList();
    }

    /** Adds the conditions on a table or alias that has the columns {@code id} and {@code words}. */
    void restrict(Query query, String table, Handle handle) {
        if (prefixes.isEmpty()) {
            return;
        }
        int rarest = rarest(handle);
        for (int i = 0; i < prefixes.size(); i++) {
            if (i != rarest) {
                query.where(
                        table + ".words like :like" + i + " escape '!'",
                        "like" + i,
                        prefixes.get(i).pattern());
            }
        }
        if (rarest >= 0) {
            query.where(table + ".id in (select w.id from word w where " + range(rarest) + ")");
            bounds(rarest, query::bind);
        }
    }

    /** The place of the word with the fewest entries, or -1 if all have too many. */
    private int rarest(Handle handle) {
        String counts = IntStream.range(0, prefixes.size())
                .mapToObj(i -> "select " + i + " as place, count(*) as entries from (select w.id from word w where "
                        + range(i) + " fetch first :bound rows only) entry")
                .collect(Collectors.joining("\nunion all "));
        var statement = handle.createQuery(
                        "select place from (" + counts + ") counted where entries < :bound order by entries, place")
                .bind("bound", RARE + 1);
        IntStream.range(0, prefixes.size()).forEach(i -> bounds(i, statement::bind));
        return statement.mapTo(Integer.class).findFirst().orElse(-1);
    }

    private String range(int place) {
        String open = "w.kind = :kind and w.word >= :from" + place;
        return prefixes.get(place).until().isPresent() ? open + " and w.word < :until" + place : open;
    }

    private void bounds(int place, Binding binding) {
        binding.bind("kind", kind.code());
        binding.bind("from" + place, prefixes.get(place).from());
        prefixes.get(place).until().ifPresent(until -> binding.bind("until" + place, until));
    }

    /** Where a value is bound to its name. */
    @FunctionalInterface
    private interface Binding {

        Object bind(String name, String value);
    }
}
