package fr.palmares.domain.selection;

import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/** What a list adds up to; no amount where the problem has no candidate, hence no currency. */
public record Totals(Fraction score, Optional<Money> amount, int selected) {

    static Totals of(List<Candidate> list, Optional<Money> nothing) {
        Fraction score = list.stream().map(Candidate::score).reduce(Fraction.ZERO, Fraction::plus);
        Optional<Money> amount =
                nothing.map(zero -> list.stream().map(Candidate::amount).reduce(zero, Money::plus));
        return new Totals(score, amount, list.size());
    }
}
