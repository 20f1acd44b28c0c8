package fr.palmares.application.check;

import fr.palmares.application.administration.Administrations;
import fr.palmares.application.call.Calls;
import fr.palmares.application.call.LifecycleSteps;
import fr.palmares.application.funding.Awards;
import fr.palmares.application.funding.Fundings;
import fr.palmares.application.jury.Juries;
import fr.palmares.application.jury.Scorecards;
import fr.palmares.application.laureate.Laureates;
import fr.palmares.application.proposal.Proposals;
import fr.palmares.application.selection.Decisions;

/** All that is on record. */
public record CheckedStores(
        Inventory inventory,
        Calls calls,
        LifecycleSteps steps,
        Administrations administrations,
        Proposals proposals,
        Juries juries,
        Scorecards scorecards,
        Decisions decisions,
        Laureates laureates,
        Fundings fundings,
        Awards awards) {}
