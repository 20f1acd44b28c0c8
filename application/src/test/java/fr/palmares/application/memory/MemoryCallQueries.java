package fr.palmares.application.memory;

import fr.palmares.application.call.CallQueries;
import fr.palmares.application.call.CallView;
import fr.palmares.application.shared.SearchText;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.Funding;
import java.util.List;
import java.util.Optional;

final class MemoryCallQueries implements CallQueries {

    private final MemoryTransactions transactions;

    MemoryCallQueries(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<CallView> list(SearchText search, Optional<CallId> after, int count) {
        Contents contents = transactions.readable();
        return contents.calls().values().stream()
                .filter(call -> after.map(id -> call.id().compareTo(id) > 0).orElse(true))
                .filter(call ->
                        Words.match(search, List.of(call.title(), call.id().toString())))
                .limit(count)
                .map(call -> view(call, contents))
                .toList();
    }

    @Override
    public Optional<CallView> one(CallId id) {
        Contents contents = transactions.readable();
        return Optional.ofNullable(contents.calls().get(id)).map(call -> view(call, contents));
    }

    private static CallView view(Call call, Contents contents) {
        long laureates = contents.laureates().values().stream()
                .filter(laureate ->
                        !laureate.withdrawn() && laureate.id().call().equals(call.id()))
                .count();
        return new CallView(
                call.id(),
                call.title(),
                call.state(),
                call.announcement(),
                call.tracks(),
                Optional.ofNullable(contents.fundings().get(call.id())).map(Funding::envelope),
                Math.toIntExact(laureates),
                call.source());
    }
}
