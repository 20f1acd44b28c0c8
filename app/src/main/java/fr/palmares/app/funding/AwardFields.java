package fr.palmares.app.funding;

import fr.palmares.app.shared.Field;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.AwardView.AgreementView;
import fr.palmares.application.funding.AwardView.BeneficiaryView;
import fr.palmares.application.funding.AwardView.EndView;
import fr.palmares.application.funding.AwardView.InstalmentView;
import fr.palmares.application.funding.WatchedAward;
import fr.palmares.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of awards as CSV, under the names that they have in the JSON. */
final class AwardFields {

    static final List<Field<WatchedAward>> ALL = List.of(
            of("laureate", award -> award.id().laureate()),
            of("support", award -> award.id().support().code()),
            some("proposal", AwardView::proposal),
            of("title", AwardView::title),
            some("track", AwardView::track),
            some("asked.amount", award -> award.asked().map(AwardFields::amount)),
            of("granted.amount", award -> amount(award.granted())),
            of("granted.currency", AwardView::granted, Money::currency),
            of("paid.amount", award -> amount(award.paid())),
            of("beneficiaries", AwardFields::beneficiaries),
            some("agreement.on", award -> award.agreement().map(AgreementView::on)),
            some("agreement.published", award -> award.agreement().flatMap(AgreementView::published)),
            of("agreement.instalments", AwardFields::instalments),
            some("end.on", award -> award.end().map(EndView::on)),
            Field.of("alerts", AwardFields::alerts));

    private AwardFields() {}

    private static Field<WatchedAward> of(String name, Function<AwardView, ?> value) {
        return Field.of(name, watched -> value.apply(watched.award()));
    }

    private static <T> Field<WatchedAward> of(String name, Function<AwardView, T> value, Function<T, ?> part) {
        return of(name, value.andThen(part));
    }

    private static Field<WatchedAward> some(String name, Function<AwardView, Optional<?>> value) {
        return Field.ofOptional(name, watched -> value.apply(watched.award()));
    }

    private static String amount(Money money) {
        return money.amount().toPlainString();
    }

    private static String beneficiaries(AwardView award) {
        return award.beneficiaries().stream().map(AwardFields::beneficiary).collect(Collectors.joining("\n"));
    }

    private static String beneficiary(BeneficiaryView one) {
        return one.administration().map(Object::toString).orElse(one.name()) + "=" + one.share();
    }

    private static String instalments(AwardView award) {
        return award.agreement().map(AgreementView::instalments).orElse(List.of()).stream()
                .map(AwardFields::instalment)
                .collect(Collectors.joining("\n"));
    }

    private static String instalment(InstalmentView one) {
        String when = one.due().map(Object::toString).or(one::milestone).orElse("");
        return when + "=" + amount(one.amount());
    }

    private static String alerts(WatchedAward watched) {
        return watched.alerts().stream().map(alert -> alert.kind().code()).collect(Collectors.joining("\n"));
    }
}
