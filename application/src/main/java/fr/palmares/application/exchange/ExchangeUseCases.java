package fr.palmares.application.exchange;

import fr.palmares.application.administration.Administrations;
import fr.palmares.application.call.Calls;
import fr.palmares.application.call.LifecycleSteps;
import fr.palmares.application.funding.Awards;
import fr.palmares.application.funding.Fundings;
import fr.palmares.application.jury.Juries;
import fr.palmares.application.jury.Scorecards;
import fr.palmares.application.laureate.Laureates;
import fr.palmares.application.proposal.Proposals;
import fr.palmares.application.shared.Transactions;

/** The way in to this package: everything it offers, built from what it needs. */
public record ExchangeUseCases(ImportDocuments importDocuments) {

    public static ExchangeUseCases using(Stores stores, Formats formats) {
        return new ExchangeUseCases(new ImportingDocuments(stores, formats));
    }

    /** What amends a call, over the same record. */
    public static AmendCall amendCall(Stores stores, LifecycleSteps steps, CallFormat format) {
        return new AmendingCall(stores, steps, format);
    }

    /** Where what comes in is kept. */
    public record Stores(
            Transactions transactions,
            Calls calls,
            Administrations administrations,
            Laureates laureates,
            Fundings fundings,
            Proposals proposals,
            Juries juries,
            Scorecards scorecards,
            Awards awards) {}

    /** How what comes in is read. */
    public record Formats(
            ArticleFormat articles,
            AdministrationsFormat administrations,
            CallFormat calls,
            ProposalsFormat proposals,
            JuryFormat juries,
            MarksFormat marks,
            AwardsFormat awards,
            PaymentsFormat payments) {}
}
