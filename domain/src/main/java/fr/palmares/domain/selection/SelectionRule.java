package fr.palmares.domain.selection;

import fr.palmares.domain.call.RuleId;

/** A way from scored candidates to a list, explained for every candidate. Listed in {@link SelectionRules}. */
public interface SelectionRule {

    RuleId id();

    SelectionOutcome select(SelectionProblem problem, Effort effort);
}
