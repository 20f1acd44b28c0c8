package fr.palmares.application.funding;

import fr.palmares.application.funding.FundingAnswer.Refused;
import fr.palmares.application.funding.FundingAnswer.Settled;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.FundingRefusal;
import fr.palmares.domain.funding.FundingRefusal.NotYet;
import fr.palmares.domain.funding.Unfounded.NoAward;
import fr.palmares.domain.shared.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Ends awards on their own, where nobody leaves. */
final class StoppingAwards implements StopAwards {

    private final FundingStores stores;
    private final ChangingMoney changing;

    StoppingAwards(FundingStores stores, ChangingMoney changing) {
        this.stores = stores;
        this.changing = changing;
    }

    @Override
    public FundingAnswer stop(Order order) {
        if (!Folding.says(order.end().why())) {
            return new Refused(Sentence.of("motive-missing"));
        }
        return changing.untilNotOvertaken(() -> {
            Optional<FundingRefusal> wrong = reasonAgainst(order);
            if (wrong.isPresent()) {
                return new Refused(RefusalWords.of(wrong.get()));
            }
            List<Award> ended = new EndedAwards(stores.fundings(), stores.awards()).end(order.laureate(), order.end());
            return ended.isEmpty()
                    ? new Refused(RefusalWords.of(new NoAward(order.laureate())))
                    : new Settled(
                            ended.get(0),
                            stores.fundings().of(order.laureate().call()).orElseThrow());
        });
    }

    private Optional<FundingRefusal> reasonAgainst(Order order) {
        LocalDate day = order.end().on();
        if (day.isAfter(order.today())) {
            return Optional.of(new NotYet(day, order.today()));
        }
        return stores.awards()
                .find(AwardId.cash(order.laureate()))
                .filter(award -> award.end().isEmpty())
                .flatMap(award -> award.endable(day).fold(fine -> Optional.empty(), Optional::of));
    }
}
