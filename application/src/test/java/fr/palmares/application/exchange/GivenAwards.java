package fr.palmares.application.exchange;

import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.AwardView.AgreementView;
import fr.palmares.application.funding.AwardView.BeneficiaryView;
import fr.palmares.application.funding.AwardView.EndView;
import fr.palmares.application.funding.AwardView.InstalmentView;
import fr.palmares.application.funding.AwardView.MovementView;
import fr.palmares.application.funding.AwardView.TermsView;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.Siret;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Support;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Awards of the call that {@link Exporting} exports. */
public final class GivenAwards {

    public static final Siret INSEE = new Siret("12002701600563");
    public static final Siret IGN = new Siret("18006701900430");

    private static final CallId CALL = Exporting.CALL;

    private GivenAwards() {}

    /** An award of money with an agreement, two instalments and a payment. */
    public static AwardView award(int number) {
        return award(number, "Projet " + number, List.of(whole("Insee", Optional.of(INSEE), "210000.50")));
    }

    public static AwardView award(int number, String title, List<BeneficiaryView> beneficiaries) {
        Money granted = beneficiaries.stream()
                .map(BeneficiaryView::amount)
                .reduce(Money::plus)
                .orElseThrow();
        return new AwardView(
                new AwardId(new LaureateId(CALL, number), Support.CASH),
                Optional.of(new ProposalNumber(number)),
                title,
                Optional.of("Moins d’attente"),
                Optional.of(TrackId.of("technical")),
                Optional.of(Money.euros("250000")),
                granted,
                beneficiaries,
                terms(),
                Optional.of(agreement()),
                List.of(new MovementView(
                        MovementView.Kind.PAYMENT, LocalDate.of(2019, 10, 20), Money.euros("70000"), "MD-2019-17")),
                Optional.empty());
    }

    public static TermsView terms() {
        return new TermsView(
                Optional.of("2019-DINSIC-42"),
                Optional.empty(),
                Optional.of(LocalDate.of(2019, 9, 1)),
                Optional.of(LocalDate.of(2020, 8, 31)),
                Optional.of(Money.euros("300000")),
                Optional.empty(),
                false);
    }

    public static AgreementView agreement() {
        return new AgreementView(
                LocalDate.of(2019, 9, 12),
                Optional.of(LocalDate.of(2019, 10, 1)),
                List.of(
                        instalment(LocalDate.of(2019, 10, 15), "70000"),
                        instalment(LocalDate.of(2020, 3, 15), "140000.50")));
    }

    public static InstalmentView instalment(LocalDate due, String amount) {
        return new InstalmentView(Optional.of(due), Optional.empty(), Optional.empty(), Money.euros(amount));
    }

    /** The same award under other terms. */
    public static AwardView with(AwardView award, TermsView terms, Optional<AgreementView> agreement) {
        return new AwardView(
                award.id(),
                award.proposal(),
                award.title(),
                award.objective(),
                award.track(),
                award.asked(),
                award.granted(),
                award.beneficiaries(),
                terms,
                agreement,
                award.movements(),
                award.end());
    }

    /** The same award as aid in kind. */
    public static AwardView inKind(AwardView award) {
        return unpaid(new AwardId(award.id().laureate(), Support.IN_KIND), award);
    }

    /** The same award before anything was paid. */
    public static AwardView unpaid(AwardView award) {
        return unpaid(award.id(), award);
    }

    /** The same award once its project stopped. */
    public static AwardView ended(AwardView award) {
        return new AwardView(
                award.id(),
                award.proposal(),
                award.title(),
                award.objective(),
                award.track(),
                award.asked(),
                award.granted(),
                award.beneficiaries(),
                award.terms(),
                award.agreement(),
                award.movements(),
                Optional.of(new EndView(LocalDate.of(2020, 1, 15), "équipe dissoute")));
    }

    private static AwardView unpaid(AwardId id, AwardView award) {
        return new AwardView(
                id,
                award.proposal(),
                award.title(),
                award.objective(),
                award.track(),
                award.asked(),
                award.granted(),
                award.beneficiaries(),
                award.terms(),
                award.agreement(),
                List.of(),
                award.end());
    }

    public static BeneficiaryView whole(String name, Optional<Siret> siret, String amount) {
        return part(name, siret, Fraction.ONE, amount);
    }

    public static BeneficiaryView part(String name, Optional<Siret> siret, Fraction share, String amount) {
        return new BeneficiaryView(
                name, Optional.of(AdministrationId.of("body-" + name.length())), siret, share, Money.euros(amount));
    }

    /** That many awards that are made as they are asked for, each noted by its number. */
    public static Iterable<AwardView> endless(int count, Runnable noted) {
        return () -> Stream.iterate(1, number -> number + 1)
                .limit(count)
                .peek(number -> noted.run())
                .map(GivenAwards::award)
                .iterator();
    }
}
