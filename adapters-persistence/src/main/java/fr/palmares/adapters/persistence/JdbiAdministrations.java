package fr.palmares.adapters.persistence;

import fr.palmares.application.administration.Administrations;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.administration.Siret;
import fr.palmares.domain.shared.Revision;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Administrations, their names over time, and the folded forms by which documents name them, in tables. */
final class JdbiAdministrations implements Administrations {

    /** How much of a folded name is kept to find it again; the rest is compared on what was found. */
    private static final int KEY = 200;

    private static final String INSERT = """
            insert into administration (id, parent, siret, revision)
            values (:id, :parent, :siret, 1)
            on conflict do nothing
            """;
    private static final String UPDATE = """
            update administration set parent = :parent, siret = :siret, revision = revision + 1
            where id = :id and revision = :revision
            """;

    private final Handles handles;

    JdbiAdministrations(Handles handles) {
        this.handles = handles;
    }

    @Override
    public List<Administration> withIds(Collection<AdministrationId> ids) {
        return handles.read(handle -> AdministrationRows.withIds(
                handle, ids.stream().map(AdministrationId::toString).toList()));
    }

    @Override
    public List<Administration> named(Collection<String> folded) {
        Set<String> names = new HashSet<>(folded);
        List<String> keys =
                names.stream().map(JdbiAdministrations::key).distinct().sorted().toList();
        return handles
                .read(handle -> {
                    List<String> ids = AdministrationRows.inChunks(
                            handle,
                            keys,
                            "select distinct administration from administration_folded where folded in (<values>)",
                            (row, context) -> row.getString(1));
                    return AdministrationRows.withIds(handle, ids);
                })
                .stream()
                .filter(administration -> foldedForms(administration).anyMatch(names::contains))
                .toList();
    }

    private static Stream<String> foldedForms(Administration administration) {
        return administration.names().stream().map(AdministrationName::folded).flatMap(List::stream);
    }

    private static String key(String folded) {
        return folded.length() <= KEY ? folded : folded.substring(0, KEY);
    }

    @Override
    public void save(List<Administration> administrations) {
        Handle handle = handles.writing();
        if (administrations.isEmpty()) {
            return;
        }
        write(handle, administrations, true);
        write(handle, administrations, false);
        removeNames(handle, administrations);
        writeNames(handle, administrations);
        writeFoldedForms(handle, administrations);
        Map<String, List<String>> texts = new LinkedHashMap<>();
        administrations.forEach(administration -> texts.put(
                administration.id().toString(),
                administration.names().stream()
                        .flatMap(name -> Stream.concat(Stream.of(name.name()), name.acronym().stream()))
                        .toList()));
        Words.replace(handle, Words.ADMINISTRATION, texts);
    }

    private static void write(Handle handle, List<Administration> all, boolean fresh) {
        List<Administration> chosen = all.stream()
                .filter(administration -> administration.revision().equals(Revision.NONE) == fresh)
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(fresh ? INSERT : UPDATE);
        for (Administration administration : chosen) {
            batch.bind("id", administration.id().toString())
                    .bind("parent", administration.parent().map(AdministrationId::toString))
                    .bind("siret", administration.siret().map(Siret::toString));
            if (!fresh) {
                batch.bind("revision", administration.revision().number());
            }
            batch.add();
        }
        Written.orStale(batch.execute(), row -> chosen.get(row).id());
    }

    private static void removeNames(Handle handle, List<Administration> administrations) {
        for (String table : List.of("administration_name", "administration_folded")) {
            PreparedBatch batch = handle.prepareBatch("delete from " + table + " where administration = :id");
            administrations.forEach(administration ->
                    batch.bind("id", administration.id().toString()).add());
            batch.execute();
        }
    }

    private static void writeNames(Handle handle, List<Administration> administrations) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into administration_name (administration, rank, name, acronym, first_day, last_day)
                values (:id, :rank, :name, :acronym, :from, :until)
                """);
        for (Administration administration : administrations) {
            for (int rank = 0; rank < administration.names().size(); rank++) {
                AdministrationName name = administration.names().get(rank);
                batch.bind("id", administration.id().toString())
                        .bind("rank", rank)
                        .bind("name", name.name())
                        .bind("acronym", name.acronym())
                        .bind("from", name.period().from())
                        .bind("until", name.period().until())
                        .add();
            }
        }
        batch.execute();
    }

    private static void writeFoldedForms(Handle handle, List<Administration> administrations) {
        PreparedBatch batch =
                handle.prepareBatch("insert into administration_folded (folded, administration) values (:folded, :id)");
        administrations.forEach(administration -> foldedForms(administration)
                .map(JdbiAdministrations::key)
                .distinct()
                .forEach(folded -> batch.bind("folded", folded)
                        .bind("id", administration.id().toString())
                        .add()));
        batch.execute();
    }
}
