package fr.palmares.benchmarks;

import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.AwardView.AgreementView;
import fr.palmares.application.funding.AwardView.BeneficiaryView;
import fr.palmares.application.funding.AwardView.InstalmentView;
import fr.palmares.application.funding.AwardView.TermsView;
import fr.palmares.application.funding.FundingQueries;
import fr.palmares.application.funding.FundingView;
import fr.palmares.application.funding.FundingView.GrantorView;
import fr.palmares.application.funding.FundingView.SumsView;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.Siret;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Support;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The money of a call with as many awards as wanted, each given by its number from 1 on. */
record ManyAwards(CallId call, int count, IntFunction<AwardView> award) implements FundingQueries {

    private static final Optional<Siret> SIRET = Optional.of(new Siret("12002701600563"));
    private static final TermsView TERMS = new TermsView(
            Optional.of("2019-42"),
            Optional.empty(),
            Optional.of(LocalDate.of(2019, 9, 1)),
            Optional.of(LocalDate.of(2020, 8, 31)),
            Optional.empty(),
            Optional.empty(),
            false);

    /** Awards that are all there before anything is asked. */
    static ManyAwards held(CallId call, int count) {
        AwardView[] all = IntStream.rangeClosed(1, count)
                .mapToObj(number -> made(call, number))
                .toArray(AwardView[]::new);
        return new ManyAwards(call, count, number -> all[number - 1]);
    }

    /** An award under an agreement with two instalments: each laureate has one of money, then one in kind. */
    static AwardView made(CallId call, int number) {
        Money granted = Money.euros("250000.50");
        return new AwardView(
                new AwardId(new LaureateId(call, (number + 1) / 2), number % 2 == 1 ? Support.CASH : Support.IN_KIND),
                Optional.empty(),
                "Améliorer le traitement numéro " + number + " des signalements",
                Optional.empty(),
                Optional.empty(),
                Optional.of(granted),
                granted,
                List.of(new BeneficiaryView(
                        "Direction numéro " + number, Optional.empty(), SIRET, Fraction.ONE, granted)),
                TERMS,
                Optional.of(new AgreementView(
                        LocalDate.of(2019, 9, 12),
                        Optional.empty(),
                        List.of(instalment(LocalDate.of(2019, 10, 15)), instalment(LocalDate.of(2020, 3, 15))))),
                List.of(),
                Optional.empty());
    }

    private static InstalmentView instalment(LocalDate due) {
        return new InstalmentView(Optional.of(due), Optional.empty(), Optional.empty(), Money.euros("125000.25"));
    }

    @Override
    public Optional<FundingView> one(CallId asked) {
        Money none = Money.euros("0");
        return Optional.of(new FundingView(
                call,
                "Appel",
                Optional.of(new GrantorView(AdministrationId.of("insee"), "Insee", SIRET)),
                new Envelope(Money.euros("4000000"), FundingSource.UNKNOWN),
                new SumsView(count, none, none, none, none, none, none),
                List.of(),
                Instant.EPOCH));
    }

    @Override
    public List<AwardView> awards(CallId asked, Optional<AwardId> after, int page) {
        int first = after.map(ManyAwards::number).orElse(0) + 1;
        return IntStream.rangeClosed(first, Math.min(count, first + page - 1))
                .mapToObj(award)
                .toList();
    }

    private static int number(AwardId id) {
        return 2 * id.laureate().number() - (id.support() == Support.CASH ? 1 : 0);
    }

    @Override
    public List<AwardView> of(LaureateId laureate) {
        return List.of(award.apply(2 * laureate.number() - 1), award.apply(2 * laureate.number()));
    }
}
