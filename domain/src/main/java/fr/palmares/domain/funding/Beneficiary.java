package fr.palmares.domain.funding;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.shared.Folding;
import fr.palmares.domain.shared.Fraction;
import java.util.Optional;

/**
 * Who gets a share of an award: an administration on record, else a body by the name that its laureate has.
 *
 * @param name none for an administration, which has its own names
 */
public record Beneficiary(Optional<AdministrationId> administration, Optional<String> name, Fraction share) {

    /** @throws IllegalArgumentException for no share, and unless there is either an administration or a name */
    public Beneficiary {
        name = name.map(text -> Folding.written(text).strip());
        if (share.signum() <= 0) {
            throw new IllegalArgumentException("a beneficiary has a share, got " + share);
        }
        if (administration.isPresent() == name.filter(Folding::says).isPresent()) {
            throw new IllegalArgumentException("a beneficiary is an administration or has a name of its own");
        }
    }

    public static Beneficiary of(AdministrationId administration, Fraction share) {
        return new Beneficiary(Optional.of(administration), Optional.empty(), share);
    }

    public static Beneficiary named(String name) {
        return new Beneficiary(Optional.empty(), Optional.of(name), Fraction.ONE);
    }

    /** What tells it apart from others. */
    public String key() {
        return administration.map(Object::toString).or(() -> name).orElse("");
    }
}
