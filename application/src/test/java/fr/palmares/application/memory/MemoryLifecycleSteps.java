package fr.palmares.application.memory;

import fr.palmares.application.call.LifecycleSteps;
import fr.palmares.application.shared.StaleWrite;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.LifecycleStep;
import java.util.List;

final class MemoryLifecycleSteps implements LifecycleSteps {

    private final MemoryTransactions transactions;

    MemoryLifecycleSteps(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<LifecycleStep> of(CallId call) {
        return transactions.readable().steps().values().stream()
                .filter(step -> step.call().equals(call))
                .toList();
    }

    @Override
    public void keep(LifecycleStep step) {
        Contents contents = transactions.writable();
        transactions.tell(Telling.STEPS, List.of(step), one -> null);
        References.check(contents.calls(), step.call());
        if (contents.steps().putIfAbsent(new PlaceKey(step.call(), step.sequence()), step) != null) {
            throw new StaleWrite(step.call() + "/" + step.sequence());
        }
    }
}
