package fr.palmares.application.memory;

import fr.palmares.application.funding.Fundings;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.Funding;
import java.util.List;
import java.util.Optional;

final class MemoryFundings implements Fundings {

    private final MemoryTransactions transactions;

    MemoryFundings(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Funding> of(CallId call) {
        return Optional.ofNullable(transactions.readable().fundings().get(call));
    }

    @Override
    public Optional<Funding> claim(CallId call) {
        return Optional.ofNullable(transactions.writable().fundings().get(call));
    }

    @Override
    public void save(Funding funding) {
        Contents contents = transactions.writable();
        transactions.tell(
                Telling.FUNDINGS, List.of(funding), one -> contents.fundings().get(one.call()));
        References.check(contents.calls(), funding.call());
        Revisions.check(contents.fundings(), funding.call(), funding.revision(), Funding::revision);
        contents.fundings().put(funding.call(), funding.at(funding.revision().next()));
    }
}
