package fr.palmares.application.selection;

import fr.palmares.application.funding.ReleaseMoney;
import fr.palmares.application.laureate.Laureates;

/**
 * Where decisions are kept, and the laureates that they make, beside what they are computed from; and what frees the
 * money of those who leave.
 */
public record DecisionStores(
        SelectionStores selection, Decisions decisions, Laureates laureates, ReleaseMoney releaseMoney) {}
