package fr.palmares.domain.selection;

import java.util.Optional;

/** Of a list that is not proven the best, no more is known than bars and pins. */
record Unexplained(SelectionProblem problem) implements Explanation {

    @Override
    public Optional<Limit> limit(Candidate candidate, boolean selected) {
        return Explanation.own(problem, candidate)
                .or(() -> selected ? Optional.empty() : Optional.of(new Limit(Reason.NOT_IN_OPTIMUM, "")));
    }
}
