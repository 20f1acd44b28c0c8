package fr.palmares.adapters.persistence;

import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.administration.Siret;
import fr.palmares.domain.shared.Revision;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes administrations with their names, and has the laureates of those renamed found under the new names. */
final class AdministrationWriting {

    private static final int LONGEST_ALIAS = 200;

    private static final String INSERT = """
            insert into administration (id, parent, siret, words, revision)
            values (:id, :parent, :siret, :words, :revision + 1)
            on conflict do nothing
            """;

    private static final String UPDATE = """
            update administration set parent = :parent, siret = :siret, words = :words, revision = revision + 1
            where id = :id and revision = :revision
            """;

    private final Handle handle;

    AdministrationWriting(Handle handle) {
        this.handle = handle;
    }

    /** A folded name cut to what an index holds, never through the middle of a character. */
    static String alias(String folded) {
        if (folded.length() <= LONGEST_ALIAS) {
            return folded;
        }
        boolean whole = !Character.isHighSurrogate(folded.charAt(LONGEST_ALIAS - 1));
        return folded.substring(0, whole ? LONGEST_ALIAS : LONGEST_ALIAS - 1);
    }

    void write(List<Administration> administrations) {
        if (administrations.isEmpty()) {
            return;
        }
        Map<String, WordSet> before = wordsOnRecord(administrations);
        Map<Boolean, List<Administration>> byNovelty = administrations.stream()
                .collect(Collectors.partitioningBy(body -> body.revision().equals(Revision.NONE)));
        List<Administration> known = byNovelty.getOrDefault(false, List.of());
        List<Administration> met = byNovelty.getOrDefault(true, List.of());
        Revisions.write(handle, INSERT, met, AdministrationWriting::bind, Administration::id);
        Revisions.write(handle, UPDATE, known, AdministrationWriting::bind, Administration::id);
        replaceNames(administrations, known);
        WordChanges words = new WordChanges(Kind.ADMINISTRATION);
        administrations.forEach(body -> words.change(
                body.id().toString(), before.getOrDefault(body.id().toString(), WordSet.NONE), words(body)));
        words.write(handle);
        new LaureateWriting(handle)
                .renamed(known.stream().map(Administration::id).toList());
    }

    private static WordSet words(Administration body) {
        return WordSet.of(AdministrationRows.texts(body.names()));
    }

    private Map<String, WordSet> wordsOnRecord(List<Administration> administrations) {
        return handle
                .createQuery("select id, words from administration where id = any(:ids)")
                .bindArray(
                        "ids",
                        String.class,
                        administrations.stream()
                                .map(body -> body.id().toString())
                                .toArray())
                .map((row, context) -> Map.entry(row.getString("id"), WordSet.read(row.getString("words"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void bind(PreparedBatch batch, Administration body) {
        batch.bind("id", body.id().toString())
                .bind("parent", body.parent().map(AdministrationId::toString))
                .bind("siret", body.siret().map(Siret::digits))
                .bind("words", words(body).column())
                .bind("revision", body.revision().number());
    }

    private void replaceNames(List<Administration> administrations, List<Administration> known) {
        Object[] ids = known.stream().map(body -> body.id().toString()).toArray();
        for (String table : List.of("administration_name", "administration_alias")) {
            handle.createUpdate("delete from " + table + " where administration = any(:ids)")
                    .bindArray("ids", String.class, ids)
                    .execute();
        }
        try (PreparedBatch names = handle.prepareBatch("""
                insert into administration_name (administration, place, name, acronym, valid_from, valid_until)
                values (?, ?, ?, ?, ?, ?)
                """)) {
            administrations.forEach(body -> addNames(names, body));
            names.execute();
        }
        try (PreparedBatch aliases =
                handle.prepareBatch("insert into administration_alias (administration, alias) values (?, ?)")) {
            administrations.forEach(body -> addAliases(aliases, body));
            aliases.execute();
        }
    }

    private static void addNames(PreparedBatch batch, Administration body) {
        for (int place = 0; place < body.names().size(); place++) {
            AdministrationName name = body.names().get(place);
            batch.add(
                    body.id().toString(),
                    place,
                    name.name(),
                    name.acronym(),
                    name.period().from(),
                    name.period().until());
        }
    }

    private static void addAliases(PreparedBatch batch, Administration body) {
        body.names().stream()
                .flatMap(name -> name.folded().stream())
                .map(AdministrationWriting::alias)
                .distinct()
                .forEach(alias -> batch.add(body.id().toString(), alias));
    }
}
