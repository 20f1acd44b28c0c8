package fr.palmares.application.exchange;

import fr.palmares.application.administration.Administrations;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.shared.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The administrations that a document names: those already on record, and those that it is the first to name. */
final class MetAdministrations {

    private final Map<String, Administration> byName = new HashMap<>();
    private final Map<String, Administration> byFoldedName = new HashMap<>();
    private final Map<AdministrationId, Administration> byId = new LinkedHashMap<>();
    private final Map<AdministrationId, Administration> created = new LinkedHashMap<>();

    private MetAdministrations() {}

    /** Looks up all the names in two questions to the record, however many there are. */
    static MetAdministrations named(Collection<String> names, Administrations administrations) {
        MetAdministrations met = new MetAdministrations();
        List<AdministrationName> written =
                names.stream().distinct().map(AdministrationName::asWritten).toList();
        administrations
                .named(written.stream()
                        .flatMap(name -> name.folded().stream())
                        .distinct()
                        .toList())
                .forEach(met::know);
        administrations
                .withIds(written.stream()
                        .map(MetAdministrations::idOf)
                        .distinct()
                        .toList())
                .forEach(met::know);
        written.forEach(met::meet);
        return met;
    }

    private void know(Administration administration) {
        byId.putIfAbsent(administration.id(), administration);
        administration.names().stream()
                .flatMap(name -> name.folded().stream())
                .forEach(folded -> byFoldedName.putIfAbsent(folded, administration));
    }

    private void meet(AdministrationName written) {
        if (find(written).isEmpty()) {
            AdministrationId id = idOf(written);
            Administration known = byId.get(id);
            if (known == null) {
                Administration met = Administration.met(id, written.name());
                created.put(id, met);
                know(met);
            } else {
                written.folded().forEach(folded -> byFoldedName.putIfAbsent(folded, known));
            }
        }
    }

    private static AdministrationId idOf(AdministrationName written) {
        return new AdministrationId(Slug.of(written.bare()));
    }

    private Optional<Administration> find(AdministrationName written) {
        return written.folded().stream()
                .map(byFoldedName::get)
                .flatMap(administration -> Optional.ofNullable(administration).stream())
                .findFirst();
    }

    /** The administration that a name stands for; every name given at the start stands for one. */
    Administration get(String name) {
        return byName.computeIfAbsent(
                name, written -> find(AdministrationName.asWritten(written)).orElseThrow());
    }

    /** Those that no record knew before. */
    List<Administration> created() {
        return new ArrayList<>(created.values());
    }
}
