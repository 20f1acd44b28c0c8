package fr.palmares.domain.administration;

import fr.palmares.domain.shared.Revision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One public body, whatever it was called when: AFB until 2019 and OFB since are two names of one administration.
 *
 * <p>A body met in an article is born with the name written there; a list of names over periods replaces it.
 */
public record Administration(
        AdministrationId id,
        List<AdministrationName> names,
        Optional<AdministrationId> parent,
        Optional<Siret> siret,
        Revision revision) {

    private static final Comparator<AdministrationName> OLDEST_FIRST =
            Comparator.comparing(name -> name.period().from().orElse(LocalDate.MIN));

    /**
     * @throws IllegalArgumentException without a name, with two names for one day, or where the body is its own
     * parent
     */
    public Administration {
        names = names.stream().sorted(OLDEST_FIRST).toList();
        if (names.isEmpty()) {
            throw new IllegalArgumentException("administration " + id + " has no name");
        }
        for (int later = 1; later < names.size(); later++) {
            if (names.get(later).period().overlaps(names.get(later - 1).period())) {
                throw new IllegalArgumentException("administration " + id + " has two names at once: "
                        + names.get(later - 1).name() + ", " + names.get(later).name());
            }
        }
        if (parent.filter(id::equals).isPresent()) {
            throw new IllegalArgumentException("administration " + id + " is its own parent");
        }
    }

    /** A body of which nothing is known but how a document writes its name. */
    public static Administration met(AdministrationId id, String written) {
        return new Administration(
                id, List.of(AdministrationName.asWritten(written)), Optional.empty(), Optional.empty(), Revision.NONE);
    }

    /** The name borne on that day or, where none covers it, the latest one. */
    public AdministrationName nameOn(LocalDate day) {
        return names.stream()
                .filter(name -> name.period().contains(day))
                .findFirst()
                .orElseGet(this::latestName);
    }

    public AdministrationName latestName() {
        return names.get(names.size() - 1);
    }

    public Administration at(Revision stored) {
        return new Administration(id, names, parent, siret, stored);
    }
}
