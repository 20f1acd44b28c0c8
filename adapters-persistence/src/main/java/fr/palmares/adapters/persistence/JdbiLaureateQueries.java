package fr.palmares.adapters.persistence;

import fr.palmares.application.laureate.LaureateFilter;
import fr.palmares.application.laureate.LaureateQueries;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.laureate.LaureateView.NamedAdministration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.laureate.LaureateId;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Lists laureates: one indexed statement for a page of rows, one for their gains. */
final class JdbiLaureateQueries implements LaureateQueries {

    private static final String COLUMNS = """
            select l.*, coalesce(
                (select n.name from administration_name n
                    where n.administration = l.administration and c.announced_on is not null
                        and (n.first_day is null or n.first_day <= c.announced_on)
                        and (n.last_day is null or n.last_day >= c.announced_on)
                    order by n.administration, n.rank fetch first 1 rows only),
                (select n.name from administration_name n
                    where n.administration = l.administration
                    order by n.administration desc, n.rank desc fetch first 1 rows only)) as administration_name
            from (
            """;
    private static final String OF_CALLS = """
            ) l join call c on c.id = l.call
            order by l.id
            """;

    private final Handles handles;

    JdbiLaureateQueries(Handles handles) {
        this.handles = handles;
    }

    @Override
    public List<LaureateView> list(LaureateFilter filter, Optional<LaureateId> after, int count) {
        return handles.read(handle -> {
            Search search = Search.amongLaureates(handle, filter.search().words());
            Query query = handle.createQuery(COLUMNS + page(filter, after, search) + OF_CALLS)
                    .define("count", count);
            filter.call().ifPresent(call -> query.bind("call", call.toString()));
            filter.administration().ifPresent(id -> query.bind("administration", id.toString()));
            filter.track().ifPresent(track -> query.bind("track", track.toString()));
            after.ifPresent(id -> query.bind("after", LaureateRows.key(id)));
            return views(handle, search.bind(query));
        });
    }

    /** Rows in order of key, found by the index of the narrowest condition. */
    private static String page(LaureateFilter filter, Optional<LaureateId> after, Search search) {
        StringBuilder sql = new StringBuilder("select l.* from laureate l where 1 = 1");
        String order = "l.id";
        if (filter.call().isPresent()) {
            sql.append(" and l.call = :call");
            order = "l.call, l.id";
        }
        if (filter.administration().isPresent()) {
            sql.append(" and l.administration = :administration");
            order = filter.call().isPresent() ? order : "l.administration, l.id";
        }
        if (filter.track().isPresent()) {
            sql.append(" and l.track = :track");
        }
        if (after.isPresent()) {
            sql.append(" and l.id > :after");
        }
        return sql + search.ofLaureate() + " order by " + order + " fetch first <count> rows only";
    }

    @Override
    public Optional<LaureateView> one(LaureateId id) {
        return handles.read(handle -> views(
                        handle,
                        handle.createQuery(COLUMNS + "select l.* from laureate l where l.id = :id" + OF_CALLS)
                                .bind("id", LaureateRows.key(id)))
                .stream()
                .findFirst());
    }

    private record Row(LaureateView view, String key) {}

    private static List<LaureateView> views(Handle handle, Query query) {
        List<Row> rows = query.map((row, context) -> row(new Columns(row))).list();
        Map<String, List<String>> gains =
                LaureateRows.gainsOf(handle, rows.stream().map(Row::key).toList());
        return rows.stream().map(row -> withGains(row, gains)).toList();
    }

    private static Row row(Columns row) throws SQLException {
        Optional<AdministrationId> administration = row.told("administration").map(AdministrationId::of);
        Optional<String> name = row.told("administration_name");
        LaureateView view = new LaureateView(
                LaureateRows.id(row),
                row.told("body"),
                administration.flatMap(id -> name.map(then -> new NamedAdministration(id, then))),
                row.told("track").map(TrackId::of),
                LaureateRows.project(row, Map.of()),
                row.source().orElseThrow());
        return new Row(view, row.text("id"));
    }

    private static LaureateView withGains(Row row, Map<String, List<String>> gains) {
        LaureateView view = row.view();
        return new LaureateView(
                view.id(),
                view.body(),
                view.administration(),
                view.track(),
                view.project().gaining(gains.getOrDefault(row.key(), List.of())),
                view.source());
    }
}
