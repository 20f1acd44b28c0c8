package fr.palmares.application.funding;

import fr.palmares.domain.funding.Agreement;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Checked;
import fr.palmares.domain.funding.FundingRefusal.NoAgreement;
import fr.palmares.domain.funding.FundingRefusal.NotYet;
import fr.palmares.domain.funding.Instalment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Records an agreement, and then what becomes of it. */
final class AgreeingOnAward implements AgreeOnAward {

    private final ChangingMoney changing;

    AgreeingOnAward(ChangingMoney changing) {
        this.changing = changing;
    }

    @Override
    public FundingAnswer agree(Order order) {
        return changing.change(
                AwardId.cash(order.laureate()), here -> here.granted().then(award -> agreed(award, order)));
    }

    private static Checked<Award> agreed(Award award, Order order) {
        Optional<LocalDate> early = Stream.of(
                        order.on().stream(), order.published().stream(), order.met().values().stream())
                .flatMap(days -> days)
                .filter(day -> day.isAfter(order.today()))
                .findFirst();
        if (early.isPresent()) {
            return Checked.breaking(new NotYet(early.get(), order.today()));
        }
        boolean signs = order.on().isPresent() || !order.instalments().isEmpty();
        return (signs ? signed(award, order) : published(award, order.published())).then(now -> met(now, order.met()));
    }

    private static Checked<Award> signed(Award award, Order order) {
        Optional<LocalDate> on = order.on().or(() -> award.agreement().map(Agreement::on));
        List<Instalment> instalments = order.instalments().isEmpty()
                ? award.agreement().map(Agreement::instalments).orElse(List.of())
                : order.instalments();
        Optional<LocalDate> published =
                order.published().or(() -> award.agreement().flatMap(Agreement::published));
        return on.map(day -> Agreement.signed(day, published, instalments))
                .orElseGet(() -> Checked.breaking(new NoAgreement()))
                .then(award::agreed);
    }

    private static Checked<Award> published(Award award, Optional<LocalDate> day) {
        return day.map(award::published).orElseGet(() -> Checked.holding(award));
    }

    private static Checked<Award> met(Award award, Map<String, LocalDate> met) {
        Checked<Award> now = Checked.holding(award);
        for (Map.Entry<String, LocalDate> milestone : met.entrySet()) {
            now = now.then(one -> one.meeting(milestone.getKey(), milestone.getValue()));
        }
        return now;
    }
}
