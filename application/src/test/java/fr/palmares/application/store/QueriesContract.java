package fr.palmares.application.store;

import fr.palmares.application.administration.AdministrationQueriesContract;
import fr.palmares.application.call.CallQueriesContract;
import fr.palmares.application.funding.FundingQueriesContract;
import fr.palmares.application.laureate.LaureateQueriesContract;
import fr.palmares.application.laureate.LaureateSearchContract;

/** What the reading side of every store must honour. */
public interface QueriesContract
        extends CallQueriesContract,
                AdministrationQueriesContract,
                LaureateQueriesContract,
                LaureateSearchContract,
                FundingQueriesContract {

    @Override
    Store store();
}
