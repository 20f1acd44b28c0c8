package fr.palmares.application.funding;

import fr.palmares.application.administration.Administrations;
import fr.palmares.application.call.Calls;
import fr.palmares.application.laureate.Laureates;
import fr.palmares.application.proposal.Proposals;
import fr.palmares.application.shared.Transactions;

/** Where money is kept, and what it refers to. */
public record FundingStores(
        Transactions transactions,
        Calls calls,
        Administrations administrations,
        Laureates laureates,
        Proposals proposals,
        Fundings fundings,
        Awards awards) {}
