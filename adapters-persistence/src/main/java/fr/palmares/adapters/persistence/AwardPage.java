package fr.palmares.adapters.persistence;

import fr.palmares.adapters.persistence.AwardRows.Bare;
import fr.palmares.application.administration.Administrations;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.AwardViews;
import fr.palmares.application.funding.AwardViews.Won;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** A page of awards as lists show them, in as many statements for two as for two hundred. */
record AwardPage(Handle handle, Administrations administrations) {

    static final String SELECT = """
            select a.*, l.proposal, l.title, l.objective
            from award a join laureate l on l.id = a.laureate
            """;

    /** An award's row with what is shown of its laureate. */
    private record Row(Bare bare, Won won) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    Bare.read(row),
                    new Won(LaureateRows.proposal(row), row.getString("title"), Columns.text(row, "objective")));
        }

        String key() {
            return LaureateKey.of(bare.id().laureate());
        }
    }

    List<AwardView> list(Query query, int count) {
        List<Row> rows = handle.createQuery(query.orderedBy("a.laureate, a.support"))
                .bindMap(query.bindings())
                .bind("count", count)
                .map((row, context) -> Row.read(row))
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        AwardParts parts = AwardParts.between(
                handle, rows.get(0).key(), rows.get(rows.size() - 1).key());
        Map<AdministrationId, Administration> bodies = bodies(parts);
        return rows.stream()
                .map(row -> AwardViews.of(row.bare().with(parts), row.won(), bodies))
                .toList();
    }

    private Map<AdministrationId, Administration> bodies(AwardParts parts) {
        List<AdministrationId> ids = parts.beneficiaries().values().stream()
                .flatMap(List::stream)
                .flatMap(one -> one.administration().stream())
                .distinct()
                .toList();
        Map<AdministrationId, Administration> bodies = new HashMap<>();
        administrations.withIds(ids).forEach(body -> bodies.put(body.id(), body));
        return bodies;
    }
}
