package fr.palmares.application.memory;

import fr.palmares.application.administration.AdministrationQueries;
import fr.palmares.application.administration.Administrations;
import fr.palmares.application.call.CallQueries;
import fr.palmares.application.call.Calls;
import fr.palmares.application.call.LifecycleSteps;
import fr.palmares.application.funding.Awards;
import fr.palmares.application.funding.FundingQueries;
import fr.palmares.application.funding.Fundings;
import fr.palmares.application.jury.Juries;
import fr.palmares.application.jury.Scorecards;
import fr.palmares.application.laureate.LaureateQueries;
import fr.palmares.application.laureate.Laureates;
import fr.palmares.application.proposal.Proposals;
import fr.palmares.application.selection.Decisions;
import fr.palmares.application.shared.Transactions;
import fr.palmares.application.store.Store;
import fr.palmares.application.trail.AuditTrail;

/** A store in memory for tests; it forgets everything, and otherwise behaves as the real ones do. */
public final class MemoryStore implements Store {

    private final MemoryTransactions transactions = new MemoryTransactions();

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public Calls calls() {
        return new MemoryCalls(transactions);
    }

    @Override
    public Administrations administrations() {
        return new MemoryAdministrations(transactions);
    }

    @Override
    public Laureates laureates() {
        return new MemoryLaureates(transactions);
    }

    @Override
    public Fundings fundings() {
        return new MemoryFundings(transactions);
    }

    @Override
    public Awards awards() {
        return new MemoryAwards(transactions);
    }

    @Override
    public FundingQueries fundingQueries() {
        return new MemoryFundingQueries(transactions);
    }

    @Override
    public Proposals proposals() {
        return new MemoryProposals(transactions);
    }

    @Override
    public Juries juries() {
        return new MemoryJuries(transactions);
    }

    @Override
    public Scorecards scorecards() {
        return new MemoryScorecards(transactions);
    }

    @Override
    public LifecycleSteps lifecycleSteps() {
        return new MemoryLifecycleSteps(transactions);
    }

    @Override
    public Decisions decisions() {
        return new MemoryDecisions(transactions);
    }

    @Override
    public AuditTrail auditTrail() {
        return new MemoryAuditTrail(transactions);
    }

    @Override
    public CallQueries callQueries() {
        return new MemoryCallQueries(transactions);
    }

    @Override
    public AdministrationQueries administrationQueries() {
        return new MemoryAdministrationQueries(transactions);
    }

    @Override
    public LaureateQueries laureateQueries() {
        return new MemoryLaureateQueries(transactions);
    }
}
