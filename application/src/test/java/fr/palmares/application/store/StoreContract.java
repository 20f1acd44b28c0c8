package fr.palmares.application.store;

import fr.palmares.application.administration.AdministrationsContract;
import fr.palmares.application.call.CallsContract;
import fr.palmares.application.call.LifecycleStepsContract;
import fr.palmares.application.funding.AwardsContract;
import fr.palmares.application.funding.FundingsContract;
import fr.palmares.application.jury.JuriesContract;
import fr.palmares.application.jury.ScorecardsContract;
import fr.palmares.application.laureate.LaureatesContract;
import fr.palmares.application.proposal.ProposalsContract;
import fr.palmares.application.selection.DecisionsContract;
import fr.palmares.application.shared.TransactionsContract;
import fr.palmares.application.trail.AuditTrailContract;

/**
 * What every store must honour. A test class of a store implements this, gives an empty {@link Store} to each test, and
 * has all the tests.
 */
public interface StoreContract
        extends CallsContract,
                AdministrationsContract,
                LaureatesContract,
                FundingsContract,
                AwardsContract,
                ProposalsContract,
                JuriesContract,
                ScorecardsContract,
                DecisionsContract,
                LifecycleStepsContract,
                AuditTrailContract,
                TransactionsContract,
                QueriesContract {

    @Override
    Store store();
}
