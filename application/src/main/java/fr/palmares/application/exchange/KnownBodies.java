package fr.palmares.application.exchange;

import fr.palmares.application.administration.Administrations;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The administrations that an import may name by identifier: those on record, under the identifiers that they keep. */
final class KnownBodies {

    private final Administrations administrations;
    private final Map<AdministrationId, AdministrationId> knownAs = new HashMap<>();
    private final Map<AdministrationId, Boolean> onRecord = new HashMap<>();

    KnownBodies(Administrations administrations) {
        this.administrations = administrations;
    }

    /** A list names a body by an identifier, and the record knows it by another. */
    void knownAs(AdministrationId listed, AdministrationId kept) {
        knownAs.put(listed, kept);
    }

    /** The identifier under which a body named so is on record; empty if it is not. */
    Optional<AdministrationId> find(AdministrationId named) {
        AdministrationId id = knownAs.getOrDefault(named, named);
        boolean known = onRecord.computeIfAbsent(
                id, asked -> !administrations.withIds(List.of(asked)).isEmpty());
        return known ? Optional.of(id) : Optional.empty();
    }

    /** Puts a body on record of which nothing is known but how a document names it. */
    AdministrationId meet(AdministrationId named) {
        administrations.save(List.of(Administration.met(named, named.toString())));
        onRecord.put(named, true);
        return named;
    }
}
