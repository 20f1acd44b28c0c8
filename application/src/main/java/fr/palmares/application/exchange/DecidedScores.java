package fr.palmares.application.exchange;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What the sealed decision weighed. Decisions belong to another feature, which hands in only this much of them. */
@FunctionalInterface
public interface DecidedScores {

    /** Of the latest decision of a call. */
    Optional<Decided> of(CallId call);

    /** By which rule the list came about, and what was weighed of each proposal that has a score. */
    record Decided(RuleId rule, Map<ProposalNumber, Weighed> weighed) {

        public Decided {
            weighed = Collections.unmodifiableMap(new TreeMap<>(weighed));
        }

        /** The same of some proposals only. */
        Decided of(Predicate<ProposalNumber> some) {
            Map<ProposalNumber, Weighed> kept = new TreeMap<>(weighed);
            kept.keySet().removeIf(some.negate());
            return new Decided(rule, kept);
        }
    }

    /** A proposal's score, and the amount that it asked for. */
    record Weighed(Fraction score, Money amount) {}
}
