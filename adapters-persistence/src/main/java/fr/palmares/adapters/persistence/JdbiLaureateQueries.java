package fr.palmares.adapters.persistence;

import fr.palmares.application.laureate.LaureateFilter;
import fr.palmares.application.laureate.LaureateQueries;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.laureate.LaureateView.NamedAdministration;
import fr.palmares.domain.laureate.LaureateId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Laureates page by page: one statement along an index in the order of the list, after the two of a {@link Search} if
 * something is searched. Gains are an array of their row, so that a page needs no other.
 */
final class JdbiLaureateQueries implements LaureateQueries {

    /** The name is the one that covers the day of the announcement, else the latest. */
    private static final String SELECT = """
            select l.id, l.call, l.number, l.proposal, l.withdrawn, l.body,
                l.administration, l.track, l.title, l.objective, l.data, l.ai,
                l.gains, l.source_document, l.source_line, a.granted, a.currency,
                (select n.name from administration_name n, call c
                    where n.administration = l.administration and c.id = l.call
                    order by case when (n.valid_from is null or n.valid_from <= c.announced_on)
                                   and (n.valid_until is null or n.valid_until >= c.announced_on)
                             then 0 else 1 end, n.place desc
                    fetch first 1 row only) as administration_name
            from laureate l
            left join award a on a.laureate = l.id and a.support = 'CASH' and a.ended_on is null
            """;

    private static final String ONE = SELECT + "where l.id = ?";

    private final Sessions sessions;

    JdbiLaureateQueries(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<LaureateView> list(LaureateFilter filter, Optional<LaureateId> after, int count) {
        return sessions.read(handle -> {
            Query query = query(filter, after);
            new Search(Kind.LAUREATE, filter.search()).restrict(query, "l", handle);
            return views(handle, query.orderedBy(order(filter)), query, count);
        });
    }

    @Override
    public Optional<LaureateView> one(LaureateId id) {
        return sessions.read(handle -> handle.createQuery(ONE)
                .bind(0, LaureateKey.of(id))
                .map((row, context) -> view(row))
                .findOne());
    }

    /** A call is a range of ids, so that every filter runs along the index of its order. */
    private static Query query(LaureateFilter filter, Optional<LaureateId> after) {
        Query query = new Query(SELECT).where("not l.withdrawn");
        filter.administration()
                .ifPresent(id -> query.where("l.administration = :administration", "administration", id.toString()));
        filter.track().ifPresent(id -> query.where("l.track = :track", "track", id.toString()));
        filter.call()
                .ifPresent(call -> query.where("l.id > :from", "from", LaureateKey.before(call))
                        .where("l.id < :until", "until", LaureateKey.after(call)));
        after.ifPresent(id -> query.where("l.id > :after", "after", LaureateKey.of(id)));
        return query;
    }

    private static String order(LaureateFilter filter) {
        if (filter.administration().isPresent()) {
            return "l.administration, l.id";
        }
        return filter.track().isPresent() ? "l.track, l.id" : "l.id";
    }

    private static List<LaureateView> views(Handle handle, String statement, Query query, int count) {
        return handle.createQuery(statement)
                .bindMap(query.bindings())
                .bind("count", count)
                .map((row, context) -> view(row))
                .list();
    }

    private static LaureateView view(ResultSet row) throws SQLException {
        Optional<String> name = Columns.text(row, "administration_name");
        return new LaureateView(
                LaureateRows.id(row),
                LaureateRows.proposal(row),
                Columns.text(row, "body"),
                LaureateRows.administration(row).flatMap(id -> name.map(borne -> new NamedAdministration(id, borne))),
                LaureateRows.track(row),
                LaureateRows.project(row),
                Columns.money(row, "granted", "currency"),
                row.getBoolean("withdrawn"),
                Columns.source(row).orElseThrow());
    }
}
