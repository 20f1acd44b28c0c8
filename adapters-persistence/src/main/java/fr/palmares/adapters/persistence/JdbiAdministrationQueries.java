package fr.palmares.adapters.persistence;

import fr.palmares.application.administration.AdministrationQueries;
import fr.palmares.application.administration.AdministrationView;
import fr.palmares.application.shared.SearchText;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.administration.Siret;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Lists administrations: one statement for a page of rows, one for their names. */
final class JdbiAdministrationQueries implements AdministrationQueries {

    private static final String COLUMNS = """
            select a.*, (select count(*) from laureate l where l.administration = a.id) as laureates
            from administration a
            where
            """;

    private final Handles handles;

    JdbiAdministrationQueries(Handles handles) {
        this.handles = handles;
    }

    @Override
    public List<AdministrationView> list(SearchText text, Optional<AdministrationId> after, int count) {
        Search search = Search.walking(text.words());
        return handles.read(handle -> views(
                handle,
                search.bind(handle.createQuery(COLUMNS + " a.id > :after"
                                + search.ofKind(Words.ADMINISTRATION, "a.id")
                                + " order by a.id fetch first <count> rows only")
                        .define("count", count)
                        .bind("after", after.map(AdministrationId::toString).orElse("")))));
    }

    @Override
    public Optional<AdministrationView> one(AdministrationId id) {
        return handles.read(handle ->
                views(handle, handle.createQuery(COLUMNS + " a.id = :id").bind("id", id.toString())).stream()
                        .findFirst());
    }

    private record Row(String id, Optional<String> parent, Optional<String> siret, int laureates) {}

    private static List<AdministrationView> views(Handle handle, Query query) {
        List<Row> rows = query.map((row, context) -> row(new Columns(row))).list();
        Map<String, List<AdministrationName>> names =
                AdministrationRows.names(handle, rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> new AdministrationView(
                        AdministrationId.of(row.id()),
                        names.getOrDefault(row.id(), List.of()),
                        row.parent().map(AdministrationId::of),
                        row.siret().map(Siret::new),
                        row.laureates()))
                .toList();
    }

    private static Row row(Columns row) throws SQLException {
        return new Row(row.text("id"), row.told("parent"), row.told("siret"), row.number("laureates"));
    }
}
