package fr.palmares.application.memory;

import fr.palmares.application.jury.Juries;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.jury.Jury;
import java.util.List;
import java.util.Optional;

final class MemoryJuries implements Juries {

    private final MemoryTransactions transactions;

    MemoryJuries(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Jury> of(CallId call) {
        return Optional.ofNullable(transactions.readable().juries().get(call));
    }

    @Override
    public void save(Jury jury) {
        Contents contents = transactions.writable();
        transactions.tell(
                Telling.JURIES, List.of(jury), one -> contents.juries().get(one.call()));
        References.check(contents.calls(), jury.call());
        Revisions.check(contents.juries(), jury.call(), jury.revision(), Jury::revision);
        contents.juries().put(jury.call(), jury.at(jury.revision().next()));
    }
}
