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
        List<Written> written = names.stream().distinct().map(Written::of).toList();
        administrations
                .named(written.stream()
                        .flatMap(name -> name.folded().stream())
                        .distinct()
                        .toList())
                .forEach(met::know);
        administrations
                .withIds(written.stream().map(Written::id).distinct().toList())
                .forEach(met::know);
        written.forEach(met::meet);
        return met;
    }

    /** A name as a document writes it, and all that it is looked up by. */
    private record Written(String text, AdministrationName name, AdministrationId id, List<String> folded) {

        static Written of(String text) {
            AdministrationName name = AdministrationName.asWritten(text);
            return new Written(text, name, new AdministrationId(Slug.of(name.bare())), name.folded());
        }
    }

    private void know(Administration administration) {
        byId.putIfAbsent(administration.id(), administration);
        administration.names().stream()
                .flatMap(name -> name.folded().stream())
                .forEach(folded -> byFoldedName.putIfAbsent(folded, administration));
    }

    private void meet(Written written) {
        Administration named =
                find(written).orElseGet(() -> byId.computeIfAbsent(written.id(), id -> create(id, written)));
        written.folded().forEach(folded -> byFoldedName.putIfAbsent(folded, named));
        byName.put(written.text(), named);
    }

    private Administration create(AdministrationId id, Written written) {
        Administration met = Administration.met(id, written.name().name());
        created.put(id, met);
        return met;
    }

    private Optional<Administration> find(Written written) {
        return written.folded().stream()
                .map(byFoldedName::get)
                .flatMap(administration -> Optional.ofNullable(administration).stream())
                .findFirst();
    }

    /** The administration that a name stands for; every name given at the start stands for one. */
    Administration get(String name) {
        return byName.computeIfAbsent(name, text -> find(Written.of(text)).orElseThrow());
    }

    /** Those that no record knew before. */
    List<Administration> created() {
        return new ArrayList<>(created.values());
    }
}
