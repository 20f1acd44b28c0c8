package fr.palmares.domain.selection;

/** What a selection rule answers: a {@link Selection}, or the {@link Refusal} that says why there is none. */
public sealed interface SelectionOutcome permits Selection, Refusal {}
