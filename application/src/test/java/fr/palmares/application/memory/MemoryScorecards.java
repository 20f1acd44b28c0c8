package fr.palmares.application.memory;

import fr.palmares.application.jury.Scorecards;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.jury.Scorecard;
import java.util.List;

final class MemoryScorecards implements Scorecards {

    private final MemoryTransactions transactions;

    MemoryScorecards(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Scorecard> of(CallId call) {
        return transactions.readable().scorecards().values().stream()
                .filter(card -> card.proposal().call().equals(call))
                .toList();
    }

    @Override
    public void save(List<Scorecard> cards) {
        Contents contents = transactions.writable();
        transactions.tell(
                Telling.SCORECARDS, cards, one -> contents.scorecards().get(CardKey.of(one)));
        for (Scorecard card : cards) {
            CardKey key = CardKey.of(card);
            References.check(contents.proposals(), card.proposal());
            Revisions.check(contents.scorecards(), key, card.revision(), Scorecard::revision);
            contents.scorecards().put(key, card.at(card.revision().next()));
        }
    }
}
