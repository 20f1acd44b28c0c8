package fr.palmares.application.memory;

import fr.palmares.application.call.Calls;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import java.util.List;
import java.util.Optional;

final class MemoryCalls implements Calls {

    private final MemoryTransactions transactions;

    MemoryCalls(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Call> find(CallId id) {
        return Optional.ofNullable(transactions.readable().calls().get(id));
    }

    @Override
    public void save(Call call) {
        Contents contents = transactions.writable();
        transactions.tell(Telling.CALLS, List.of(call), one -> contents.calls().get(one.id()));
        Revisions.check(contents.calls(), call.id(), call.revision(), Call::revision);
        contents.calls().put(call.id(), call.at(call.revision().next()));
    }
}
