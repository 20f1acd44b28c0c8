package fr.palmares.adapters.persistence;

import fr.palmares.adapters.persistence.AdministrationRows.Bare;
import fr.palmares.application.administration.Administrations;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.shared.Revision;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

final class JdbiAdministrations implements Administrations {

    private final Sessions sessions;

    JdbiAdministrations(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Administration> withIds(Collection<AdministrationId> ids) {
        return sessions.read(handle -> found(
                handle,
                "select id, parent, siret, revision from administration where id = any(:keys) order by id",
                ids.stream().map(AdministrationId::toString).distinct().toList()));
    }

    @Override
    public List<Administration> named(Collection<String> folded) {
        Set<String> wanted = new HashSet<>(folded);
        String byAlias = """
                select id, parent, siret, revision from administration
                where id in (select a.administration from administration_alias a where a.alias = any(:keys))
                order by id
                """;
        List<String> aliases =
                wanted.stream().map(AdministrationWriting::alias).distinct().toList();
        return sessions.read(handle -> found(handle, byAlias, aliases)).stream()
                .filter(body -> bears(body, wanted))
                .toList();
    }

    /** Aliases are cut to what an index holds, so that the whole name has the last word. */
    private static boolean bears(Administration body, Set<String> wanted) {
        return body.names().stream()
                .map(AdministrationName::folded)
                .flatMap(List::stream)
                .anyMatch(wanted::contains);
    }

    private static List<Administration> found(Handle handle, String select, List<String> keys) {
        List<Bare> bare = handle.createQuery(select)
                .bindArray("keys", String.class, keys.toArray())
                .map((row, context) -> Bare.read(row, "revision"))
                .list();
        Map<AdministrationId, List<AdministrationName>> names =
                AdministrationRows.names(handle, bare.stream().map(Bare::id).toList());
        return bare.stream()
                .map(row -> new Administration(
                        row.id(),
                        names.getOrDefault(row.id(), List.of()),
                        row.parent(),
                        row.siret(),
                        new Revision(row.number())))
                .toList();
    }

    @Override
    public void save(List<Administration> administrations) {
        sessions.write(
                Telling.ADMINISTRATIONS,
                administrations,
                known -> withIds(known.stream().map(Administration::id).toList()),
                handle -> new AdministrationWriting(handle).write(administrations));
    }
}
