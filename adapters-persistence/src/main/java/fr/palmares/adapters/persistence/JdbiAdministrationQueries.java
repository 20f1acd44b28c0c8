package fr.palmares.adapters.persistence;

import fr.palmares.adapters.persistence.AdministrationRows.Bare;
import fr.palmares.application.administration.AdministrationQueries;
import fr.palmares.application.administration.AdministrationScope;
import fr.palmares.application.administration.AdministrationView;
import fr.palmares.application.shared.SearchText;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.AdministrationName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class JdbiAdministrationQueries implements AdministrationQueries {

    private static final String SELECT = """
            select a.id, a.parent, a.siret,
                (select count(*) from laureate l where l.administration = a.id and not l.withdrawn) as laureates
            from administration a
            """;

    private static final String WITH_LAUREATES = """
            (exists (select 1 from laureate l where l.administration = a.id and not l.withdrawn)
            or exists (select 1 from administration child
                join laureate l on l.administration = child.id and not l.withdrawn
                where child.parent = a.id))
            """;

    private final Sessions sessions;

    JdbiAdministrationQueries(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<AdministrationView> list(
            AdministrationScope scope, SearchText search, Optional<AdministrationId> after, int count) {
        return sessions.read(handle -> {
            Query query = query(scope);
            after.ifPresent(id -> query.where("a.id > :after", "after", id.toString()));
            new Search(Kind.ADMINISTRATION, search).restrict(query, "a", handle);
            return views(handle, query, count);
        });
    }

    @Override
    public Optional<AdministrationView> one(AdministrationScope scope, AdministrationId id) {
        return sessions.read(handle -> {
            Query query = query(scope).where("a.id = :id", "id", id.toString());
            return views(handle, query, 1).stream().findFirst();
        });
    }

    private static Query query(AdministrationScope scope) {
        Query query = new Query(SELECT);
        return scope == AdministrationScope.ALL ? query : query.where(WITH_LAUREATES);
    }

    private static List<AdministrationView> views(Handle handle, Query query, int count) {
        List<Bare> bare = handle.createQuery(query.orderedBy("a.id"))
                .bindMap(query.bindings())
                .bind("count", count)
                .map((row, context) -> Bare.read(row, "laureates"))
                .list();
        Map<AdministrationId, List<AdministrationName>> names =
                AdministrationRows.names(handle, bare.stream().map(Bare::id).toList());
        return bare.stream()
                .map(row -> new AdministrationView(
                        row.id(), names.getOrDefault(row.id(), List.of()), row.parent(), row.siret(), row.number()))
                .toList();
    }
}
