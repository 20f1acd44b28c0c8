package fr.palmares.application.memory;

import fr.palmares.application.funding.Awards;
import fr.palmares.application.shared.StaleWrite;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Movement;
import java.util.List;
import java.util.Optional;

final class MemoryAwards implements Awards {

    private final MemoryTransactions transactions;

    MemoryAwards(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Award> find(AwardId id) {
        return Optional.ofNullable(transactions.readable().awards().get(id));
    }

    @Override
    public List<Award> of(CallId call) {
        return of(transactions.readable(), call);
    }

    static List<Award> of(Contents contents, CallId call) {
        return contents.awards().values().stream()
                .filter(award -> award.id().laureate().call().equals(call))
                .toList();
    }

    @Override
    public boolean usesReference(CallId call, String reference) {
        return of(call).stream()
                .flatMap(award -> award.movements().all().stream())
                .map(Movement::reference)
                .anyMatch(reference::equals);
    }

    @Override
    public void save(List<Award> awards) {
        Contents contents = transactions.writable();
        transactions.tell(Telling.AWARDS, awards, one -> contents.awards().get(one.id()));
        for (Award award : awards) {
            References.check(contents.laureates(), award.id().laureate());
            award.beneficiaries()
                    .all()
                    .forEach(one ->
                            one.administration().ifPresent(id -> References.check(contents.administrations(), id)));
            Revisions.check(contents.awards(), award.id(), award.revision(), Award::revision);
            contents.awards().put(award.id(), award.at(award.revision().next()));
            refuseReferencesUsedTwice(award);
        }
    }

    private void refuseReferencesUsedTwice(Award award) {
        List<String> all = of(award.id().laureate().call()).stream()
                .flatMap(one -> one.movements().all().stream())
                .map(Movement::reference)
                .toList();
        if (all.stream().distinct().count() < all.size()) {
            throw new StaleWrite(award.id());
        }
    }
}
