package fr.palmares.domain.funding;

import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Period;
import java.util.Optional;

/**
 * What open data on grants asks beside the amount (schéma SCDL « subventions » 2.1.1).
 *
 * @param reference of the decision that grants it
 * @param conditions of payment, in the giver's words
 * @param period over which it is used
 * @param cost of the whole project
 * @param aidRegister the number of the aid in the European register
 * @param notified whether the European Commission was told of the aid
 */
public record Terms(
        Optional<String> reference,
        Optional<String> conditions,
        Period period,
        Optional<Money> cost,
        Optional<String> aidRegister,
        boolean notified) {

    public static final Terms NONE =
            new Terms(Optional.empty(), Optional.empty(), Period.ALWAYS, Optional.empty(), Optional.empty(), false);

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
