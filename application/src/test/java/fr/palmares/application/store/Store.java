package fr.palmares.application.store;

import fr.palmares.application.administration.AdministrationQueries;
import fr.palmares.application.administration.Administrations;
import fr.palmares.application.call.CallQueries;
import fr.palmares.application.call.Calls;
import fr.palmares.application.call.LifecycleSteps;
import fr.palmares.application.exchange.ExchangeUseCases.Stores;
import fr.palmares.application.funding.Awards;
import fr.palmares.application.funding.FundingQueries;
import fr.palmares.application.funding.FundingStores;
import fr.palmares.application.funding.Fundings;
import fr.palmares.application.funding.ReleaseMoney;
import fr.palmares.application.jury.Juries;
import fr.palmares.application.jury.Scorecards;
import fr.palmares.application.laureate.LaureateQueries;
import fr.palmares.application.laureate.Laureates;
import fr.palmares.application.proposal.Proposals;
import fr.palmares.application.selection.DecisionStores;
import fr.palmares.application.selection.Decisions;
import fr.palmares.application.selection.SelectionStores;
import fr.palmares.application.shared.Transactions;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.application.trail.AuditTrail;

/** Every port that a store offers, all on the same record. */
public interface Store {

    Transactions transactions();

    Calls calls();

    Administrations administrations();

    Laureates laureates();

    Fundings fundings();

    Awards awards();

    FundingQueries fundingQueries();

    Proposals proposals();

    Juries juries();

    Scorecards scorecards();

    LifecycleSteps lifecycleSteps();

    Decisions decisions();

    AuditTrail auditTrail();

    CallQueries callQueries();

    AdministrationQueries administrationQueries();

    LaureateQueries laureateQueries();

    /** What an import needs. */
    default Stores stores() {
        return new Stores(
                transactions(),
                calls(),
                administrations(),
                laureates(),
                fundings(),
                proposals(),
                juries(),
                scorecards(),
                awards());
    }

    /** What a selection is computed from. */
    default SelectionStores selectionStores() {
        return new SelectionStores(transactions(), calls(), administrations(), proposals(), juries(), scorecards());
    }

    /** What a decision needs. */
    default DecisionStores decisionStores() {
        return new DecisionStores(selectionStores(), decisions(), laureates(), ReleaseMoney.of(fundings(), awards()));
    }

    /** What granting and paying need. */
    default FundingStores fundingStores() {
        return new FundingStores(
                transactions(), calls(), administrations(), laureates(), proposals(), fundings(), awards());
    }

    /** Runs writes that are to stay. */
    default void keep(Runnable writes) {
        transactions().run(() -> {
            writes.run();
            return Outcome.keep(true);
        });
    }
}
