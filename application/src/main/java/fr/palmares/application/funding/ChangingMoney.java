package fr.palmares.application.funding;

import fr.palmares.application.funding.FundingAnswer.Refused;
import fr.palmares.application.funding.FundingAnswer.Settled;
import fr.palmares.application.shared.StaleWrite;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Checked;
import fr.palmares.domain.funding.Unfounded.NoEnvelope;
import fr.palmares.domain.funding.Unfounded.NoSuchCall;
import fr.palmares.domain.funding.Unfounded.NoSuchLaureate;
import fr.palmares.domain.funding.Unfounded.NotAnnounced;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Changes one award and the money of its call in one transaction.
 *
 * <p>The money of the call is claimed first, so that officers at one call come one after the other, and each order is
 * held against what the last one left: carried out, or refused with that reason. Whoever is overtaken all the same
 * looks again; each time somebody else came through, so that it ends.
 */
final class ChangingMoney {

    private static final int TRIES = 100;

    private final FundingStores stores;

    ChangingMoney(FundingStores stores) {
        this.stores = stores;
    }

    FundingAnswer change(AwardId id, Function<Situation, Checked<Award>> change) {
        return untilNotOvertaken(() -> changed(id, change));
    }

    /** Runs the work in a transaction, again where it is overtaken; what it refuses leaves no trace. */
    FundingAnswer untilNotOvertaken(Supplier<FundingAnswer> work) {
        for (int left = TRIES; ; left--) {
            try {
                return stores.transactions().run(() -> {
                    FundingAnswer answer = work.get();
                    return answer instanceof Settled ? Outcome.keep(answer) : Outcome.drop(answer);
                });
            } catch (StaleWrite overtaken) {
                if (left == 1) {
                    throw overtaken;
                }
            }
        }
    }

    private FundingAnswer changed(AwardId id, Function<Situation, Checked<Award>> change) {
        return situation(id)
                .then(here -> change.apply(here).then(now -> settled(here, now)))
                .fold(answer -> answer, reason -> new Refused(RefusalWords.of(reason)));
    }

    private Checked<FundingAnswer> settled(Situation here, Award now) {
        if (here.award().filter(now::equals).isPresent()) {
            return Checked.holding(new Settled(now, here.funding()));
        }
        return here.with(now).then(funding -> {
            stores.fundings().save(funding);
            stores.awards().save(List.of(now));
            return Checked.holding(new Settled(now, funding));
        });
    }

    private Checked<Situation> situation(AwardId id) {
        return stores.calls()
                .find(id.laureate().call())
                .map(call -> situation(id, call))
                .orElseGet(() -> Checked.breaking(new NoSuchCall(id.laureate().call())));
    }

    private Checked<Situation> situation(AwardId id, Call call) {
        if (call.state() != CallState.ANNOUNCED && call.state() != CallState.COMPLETED) {
            return Checked.breaking(new NotAnnounced(call.id(), call.state()));
        }
        return stores.fundings()
                .claim(call.id())
                .map(funding -> stores.laureates()
                        .find(id.laureate())
                        .map(laureate -> Checked.holding(new Situation(
                                call, laureate, funding, stores.awards().find(id))))
                        .orElseGet(() -> Checked.breaking(new NoSuchLaureate(id.laureate()))))
                .orElseGet(() -> Checked.breaking(new NoEnvelope(call.id())));
    }
}
