package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.RuleId;
import java.util.List;
import java.util.Optional;

/** A way from scored candidates to a list, explained for every candidate. Listed in {@link SelectionRules}. */
public interface SelectionRule {

    RuleId id();

    /** The list, with a verdict for every candidate. */
    SelectionOutcome select(SelectionProblem problem, Effort effort);

    /** The list alone, for those who ask many times; empty where {@link #select} refuses. */
    Optional<List<ProposalNumber>> list(SelectionProblem problem, Effort effort);

    /** The same, where the list is likely to be near another one: which is never needed, and may be of help. */
    default Optional<List<ProposalNumber>> near(List<ProposalNumber> other, SelectionProblem problem, Effort effort) {
        return list(problem, effort);
    }

    /** What proves a list that {@link #select} gave to be the best; empty where the rule does not look for that. */
    default Optional<Certificate> certificate(SelectionProblem problem, List<ProposalNumber> list, Effort effort) {
        return Optional.empty();
    }
}
