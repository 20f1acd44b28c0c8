package fr.palmares.application.memory;

import fr.palmares.application.laureate.Laureates;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import java.util.List;
import java.util.Optional;

final class MemoryLaureates implements Laureates {

    private final MemoryTransactions transactions;

    MemoryLaureates(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Laureate> find(LaureateId id) {
        return Optional.ofNullable(transactions.readable().laureates().get(id));
    }

    @Override
    public List<Laureate> of(CallId call) {
        return transactions.readable().laureates().values().stream()
                .filter(laureate -> laureate.id().call().equals(call))
                .toList();
    }

    @Override
    public void save(List<Laureate> laureates) {
        Contents contents = transactions.writable();
        transactions.tell(
                Telling.LAUREATES, laureates, one -> contents.laureates().get(one.id()));
        for (Laureate laureate : laureates) {
            References.check(contents.calls(), laureate.id().call());
            laureate.administration().ifPresent(id -> References.check(contents.administrations(), id));
            Revisions.check(contents.laureates(), laureate.id(), laureate.revision(), Laureate::revision);
            contents.laureates()
                    .put(laureate.id(), laureate.at(laureate.revision().next()));
        }
    }
}
