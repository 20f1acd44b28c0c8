package fr.palmares.application.exchange;

import fr.palmares.application.administration.Administrations;
import fr.palmares.application.exchange.AdministrationsFormat.Listed;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.call.Announcement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Takes a list of administrations into the record. A body already met under one of its names keeps its identity and
 * receives the names of the list.
 */
final class ImportingAdministrations {

    private final Administrations administrations;

    ImportingAdministrations(Administrations administrations) {
        this.administrations = administrations;
    }

    DocumentReport take(
            Document document, List<Listed> listed, BiConsumer<AdministrationId, AdministrationId> knownAs) {
        Map<AdministrationId, Administration> onRecord = onRecord(listed);
        List<Administration> changed = new ArrayList<>();
        List<String> created = new ArrayList<>();
        List<String> updated = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Listed line : listed) {
            Optional<Administration> before =
                    Optional.ofNullable(onRecord.get(line.administration().id()));
            Administration now = renamed(line.administration(), before, onRecord);
            if (!now.id().equals(line.administration().id())) {
                knownAs.accept(line.administration().id(), now.id());
                diagnostics.add(Diagnostic.info(
                        line.position(),
                        "administration-known-as",
                        line.administration().id(),
                        now.id()));
            }
            if (before.filter(now::equals).isPresent()) {
                unchanged.add(now.id().toString());
            } else {
                changed.add(now);
                (before.isPresent() ? updated : created).add(now.id().toString());
            }
        }
        administrations.save(changed);
        return report(document, new Changes(created, updated, unchanged), diagnostics);
    }

    private static DocumentReport report(Document document, Changes changes, List<Diagnostic> diagnostics) {
        return new DocumentReport(
                document.place(),
                document.name(),
                DocumentKind.ADMINISTRATIONS,
                Optional.empty(),
                Announcement.SILENT,
                List.of(),
                changes,
                !changes.created().isEmpty() || !changes.updated().isEmpty(),
                diagnostics);
    }

    /** The bodies on record that the listed ones are: by identifier, else by a name; each is one of them at most. */
    private Map<AdministrationId, Administration> onRecord(List<Listed> listed) {
        List<AdministrationId> ids =
                listed.stream().map(line -> line.administration().id()).toList();
        Map<AdministrationId, Administration> found = new HashMap<>();
        administrations.withIds(ids).forEach(known -> found.put(known.id(), known));
        Map<String, Administration> byName = byName(listed);
        Set<AdministrationId> taken = new HashSet<>(ids);
        for (Listed line : listed) {
            AdministrationId id = line.administration().id();
            if (!found.containsKey(id)) {
                folded(line.administration()).stream()
                        .flatMap(folded -> Optional.ofNullable(byName.get(folded)).stream())
                        .filter(known -> !taken.contains(known.id()))
                        .findFirst()
                        .ifPresent(known -> {
                            taken.add(known.id());
                            found.put(id, known);
                        });
            }
        }
        return found;
    }

    private Map<String, Administration> byName(List<Listed> listed) {
        List<String> names = listed.stream()
                .flatMap(line -> folded(line.administration()).stream())
                .distinct()
                .toList();
        Map<String, Administration> byName = new HashMap<>();
        administrations.named(names).forEach(known -> folded(known).forEach(name -> byName.putIfAbsent(name, known)));
        return byName;
    }

    private static List<String> folded(Administration administration) {
        return administration.names().stream()
                .map(AdministrationName::folded)
                .flatMap(List::stream)
                .toList();
    }

    private static Administration renamed(
            Administration listed, Optional<Administration> before, Map<AdministrationId, Administration> onRecord) {
        Optional<AdministrationId> parent = listed.parent()
                .map(id -> Optional.ofNullable(onRecord.get(id))
                        .map(Administration::id)
                        .orElse(id));
        return before.map(known ->
                        new Administration(known.id(), listed.names(), parent, listed.siret(), known.revision()))
                .orElseGet(() ->
                        new Administration(listed.id(), listed.names(), parent, listed.siret(), listed.revision()));
    }
}
