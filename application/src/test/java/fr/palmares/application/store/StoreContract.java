package fr.palmares.application.store;

import fr.palmares.application.administration.AdministrationsContract;
import fr.palmares.application.call.CallsContract;
import fr.palmares.application.funding.FundingsContract;
import fr.palmares.application.laureate.LaureatesContract;
import fr.palmares.application.shared.TransactionsContract;

/**
 * What every store must honour. A test class of a store implements this, gives an empty {@link Store} to each test, and
 * has all the tests.
 */
public interface StoreContract
        extends CallsContract,
                AdministrationsContract,
                LaureatesContract,
                FundingsContract,
                TransactionsContract,
                QueriesContract {

    @Override
    Store store();
}
