package fr.palmares.adapters.web;

import fr.palmares.application.call.CallView;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.AwardView.AgreementView;
import fr.palmares.application.funding.AwardView.BeneficiaryView;
import fr.palmares.application.funding.AwardView.InstalmentView;
import fr.palmares.application.funding.AwardView.MovementView;
import fr.palmares.application.funding.AwardView.MovementView.Kind;
import fr.palmares.application.funding.AwardView.TermsView;
import fr.palmares.application.funding.FundingReport;
import fr.palmares.application.funding.FundingView;
import fr.palmares.application.funding.FundingView.SumsView;
import fr.palmares.application.funding.FundingView.TrackFundingView;
import fr.palmares.application.funding.WatchedAward;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Support;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invented awards of the second call: one of money, shared by two bodies and half paid, one in kind. */
final class MoneySamples {

    static final LocalDate TODAY = LocalDate.of(2019, 12, 1);
    static final LaureateId LAUREATE = new LaureateId(Samples.CALL, 1);

    private static final SumsView NOTHING = sums(0, "0", "0", "0");

    private MoneySamples() {}

    private static SumsView sums(int awards, String asked, String granted, String paid) {
        Money agreed = Money.euros(granted);
        return new SumsView(
                awards,
                Money.euros(asked),
                agreed,
                agreed,
                Money.euros(paid),
                Money.euros(awards == 0 ? "0" : "5000"),
                agreed);
    }

    static Optional<FundingReport> report(CallView call) {
        SumsView sums = call.id().equals(Samples.CALL) ? sums(1, "300000", "250000.01", "100000") : NOTHING;
        List<WatchedAward> awards = call.id().equals(Samples.CALL)
                ? awards().stream()
                        .map(award -> new WatchedAward(award, List.of()))
                        .toList()
                : List.of();
        return call.envelope()
                .map(envelope -> new FundingReport(
                        call,
                        new FundingView(
                                call.id(),
                                call.title(),
                                Optional.empty(),
                                envelope,
                                sums,
                                call.tracks().stream()
                                        .map(track -> new TrackFundingView(track, Optional.empty(), NOTHING))
                                        .toList(),
                                Instant.EPOCH),
                        List.of(),
                        new Slice<>(awards, Optional.empty())));
    }

    static List<AwardView> awards() {
        return List.of(award(Support.CASH, "250000.01"), award(Support.IN_KIND, "5000"));
    }

    private static AwardView award(Support support, String granted) {
        boolean cash = support == Support.CASH;
        return new AwardView(
                new AwardId(LAUREATE, support),
                Optional.empty(),
                "Trier les signalements <b>d’événements</b>",
                Optional.empty(),
                Optional.of(TrackId.of("technique-et-metier")),
                cash ? Optional.of(Money.euros("300000")) : Optional.empty(),
                Money.euros(granted),
                List.of(
                        beneficiary("Direction générale de la santé", 2, granted),
                        beneficiary("Agence <i>associée</i>", 1, "0")),
                new TermsView(
                        Optional.empty(),
                        Optional.of("sur <script>alert(1)</script> pièces"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false),
                cash ? Optional.of(agreement()) : Optional.empty(),
                cash ? payments() : List.of(),
                Optional.empty());
    }

    private static BeneficiaryView beneficiary(String name, int thirds, String amount) {
        return new BeneficiaryView(
                name, Optional.empty(), Optional.empty(), Fraction.of(thirds, 3), Money.euros(amount));
    }

    private static AgreementView agreement() {
        return new AgreementView(
                LocalDate.of(2019, 10, 1),
                Optional.empty(),
                List.of(
                        new InstalmentView(
                                Optional.of(LocalDate.of(2019, 11, 1)),
                                Optional.empty(),
                                Optional.empty(),
                                Money.euros("150000")),
                        new InstalmentView(
                                Optional.empty(),
                                Optional.of("prototype livré"),
                                Optional.empty(),
                                Money.euros("100000.01"))));
    }

    private static List<MovementView> payments() {
        return List.of(
                new MovementView(Kind.PAYMENT, LocalDate.of(2019, 11, 4), Money.euros("120000"), "V-1"),
                new MovementView(Kind.RECOVERY, LocalDate.of(2019, 11, 20), Money.euros("20000"), "R-1"));
    }
}
