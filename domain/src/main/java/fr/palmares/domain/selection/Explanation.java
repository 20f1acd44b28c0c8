package fr.palmares.domain.selection;

import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.util.Optional;

/** What a rule has to say of each candidate beyond who is in. */
interface Explanation {

    Optional<Limit> limit(Candidate candidate, boolean selected);

    default Optional<Fraction> margin(Candidate selected) {
        return Optional.empty();
    }

    default Optional<Fraction> distance(Candidate outside) {
        return Optional.empty();
    }

    default Optional<Money> less(Candidate outside) {
        return Optional.empty();
    }

    /** The limits that concern a candidate whatever the others are: bars, pins. */
    static Optional<Limit> own(SelectionProblem problem, Candidate candidate) {
        String number = candidate.number().toString();
        if (candidate.barred()) {
            return Optional.of(new Limit(candidate.bars().get(0).reason(), number));
        }
        if (problem.constraints().pins().not().contains(candidate.number())) {
            return Optional.of(new Limit(Reason.EXCLUDED, number));
        }
        boolean must = problem.constraints().pins().must().contains(candidate.number());
        return must ? Optional.of(new Limit(Reason.MUST_HAVE, number)) : Optional.empty();
    }
}
