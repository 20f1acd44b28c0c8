package fr.palmares.application.memory;

import fr.palmares.application.selection.Decisions;
import fr.palmares.application.selection.SealedDecision;
import fr.palmares.application.shared.StaleWrite;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.call.CallId;
import java.util.List;

final class MemoryDecisions implements Decisions {

    private final MemoryTransactions transactions;

    MemoryDecisions(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<SealedDecision> of(CallId call) {
        return transactions.readable().decisions().values().stream()
                .filter(decision -> decision.call().equals(call))
                .toList();
    }

    @Override
    public void keep(SealedDecision decision) {
        Contents contents = transactions.writable();
        transactions.tell(Telling.DECISIONS, List.of(decision), one -> null);
        References.check(contents.calls(), decision.call());
        if (contents.decisions().putIfAbsent(new PlaceKey(decision.call(), decision.sequence()), decision) != null) {
            throw new StaleWrite(decision.call() + "/" + decision.sequence());
        }
    }
}
