package fr.palmares.adapters.persistence;

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

/** A database as the contracts see it. */
record StoreOf(Database database) implements Store {

    @Override
    public Transactions transactions() {
        return database.transactions();
    }

    @Override
    public Calls calls() {
        return database.calls();
    }

    @Override
    public Administrations administrations() {
        return database.administrations();
    }

    @Override
    public Laureates laureates() {
        return database.laureates();
    }

    @Override
    public Fundings fundings() {
        return database.fundings();
    }

    @Override
    public Awards awards() {
        return database.awards();
    }

    @Override
    public FundingQueries fundingQueries() {
        return database.fundingQueries();
    }

    @Override
    public Proposals proposals() {
        return database.proposals();
    }

    @Override
    public Juries juries() {
        return database.juries();
    }

    @Override
    public Scorecards scorecards() {
        return database.scorecards();
    }

    @Override
    public LifecycleSteps lifecycleSteps() {
        return database.lifecycleSteps();
    }

    @Override
    public Decisions decisions() {
        return database.decisions();
    }

    @Override
    public AuditTrail auditTrail() {
        return database.auditTrail();
    }

    @Override
    public CallQueries callQueries() {
        return database.callQueries();
    }

    @Override
    public AdministrationQueries administrationQueries() {
        return database.administrationQueries();
    }

    @Override
    public LaureateQueries laureateQueries() {
        return database.laureateQueries();
    }
}
