package fr.palmares.application.funding;

import fr.palmares.application.funding.AwardView.AgreementView;
import fr.palmares.application.funding.AwardView.InstalmentView;
import fr.palmares.application.funding.AwardView.MovementView;
import fr.palmares.application.funding.FundingAlert.Kind;
import fr.palmares.domain.funding.Support;
import fr.palmares.domain.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be done about one award of money, seen on a day. */
record AwardAlerts(AwardView award, LocalDate today) {

    /**
     * From more than this on a grant needs an agreement: article 10 of loi n° 2000-321, article 1 of décret n°
     * 2001-495. They speak of bodies under private law; for a public one it is good practice, and told alike.
     */
    private static final Money THRESHOLD = Money.euros("23000.00");

    /** The essentials of an agreement are public within three months: article 1 of décret n° 2017-779. */
    private static final int MONTHS_TO_PUBLISH = 3;

    List<FundingAlert> all() {
        if (award.id().support() != Support.CASH || award.end().isPresent()) {
            return List.of();
        }
        return Stream.of(
                        agreementMissing(),
                        unpublished(),
                        due(),
                        above(award.asked(), Kind.ABOVE_ASKED),
                        above(award.terms().cost(), Kind.ABOVE_COST))
                .flatMap(Optional::stream)
                .map(alert -> alert.about(award.id()))
                .toList();
    }

    private Optional<FundingAlert> agreementMissing() {
        boolean large = award.granted().currency().equals(THRESHOLD.currency())
                && award.granted().compareTo(THRESHOLD) > 0;
        return large && award.agreement().isEmpty()
                ? Optional.of(FundingAlert.of(Kind.AGREEMENT_MISSING, award.id().laureate(), award.granted(), THRESHOLD)
                        .of(award.granted()))
                : Optional.empty();
    }

    private Optional<FundingAlert> unpublished() {
        return award.agreement()
                .filter(agreement -> agreement.published().isEmpty())
                .map(AgreementView::on)
                .filter(signed -> today.isAfter(signed.plusMonths(MONTHS_TO_PUBLISH)))
                .map(signed -> FundingAlert.of(
                                Kind.AGREEMENT_UNPUBLISHED,
                                award.id().laureate(),
                                signed,
                                signed.plusMonths(MONTHS_TO_PUBLISH))
                        .since(signed.plusMonths(MONTHS_TO_PUBLISH)));
    }

    /** What is due and not paid, since the day of the first instalment that the payments do not cover. */
    private Optional<FundingAlert> due() {
        Money paid = award.moved(MovementView.Kind.PAYMENT);
        Money due = Money.none(award.granted().currency());
        Optional<LocalDate> since = Optional.empty();
        for (InstalmentView instalment : payable()) {
            due = due.plus(instalment.amount());
            if (since.isEmpty() && due.compareTo(paid) > 0) {
                since = day(instalment);
            }
        }
        Money missing = due.compareTo(paid) > 0 ? due.minus(paid) : Money.none(due.currency());
        return since.map(day -> FundingAlert.of(Kind.INSTALMENT_DUE, award.id().laureate(), missing, day)
                .of(missing)
                .since(day));
    }

    private Optional<FundingAlert> above(Optional<Money> bound, Kind kind) {
        return bound.filter(it -> it.currency().equals(award.granted().currency()))
                .filter(it -> award.granted().compareTo(it) > 0)
                .map(it -> FundingAlert.of(kind, award.id().laureate(), award.granted(), it)
                        .of(award.granted().minus(it)));
    }

    private List<InstalmentView> payable() {
        List<InstalmentView> payable = new ArrayList<>();
        award.agreement()
                .ifPresent(agreement -> agreement.instalments().stream()
                        .filter(instalment -> day(instalment)
                                .filter(day -> !day.isAfter(today))
                                .isPresent())
                        .forEach(payable::add));
        return payable;
    }

    private static Optional<LocalDate> day(InstalmentView instalment) {
        return instalment.due().or(instalment::met);
    }
}
