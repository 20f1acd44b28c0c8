package fr.palmares.application.exchange;

import fr.palmares.application.call.CallView;
import fr.palmares.application.exchange.DecidedScores.Decided;
import fr.palmares.application.exchange.DecidedScores.Weighed;
import fr.palmares.application.exchange.Exported.Edition;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.FundingView;
import fr.palmares.application.funding.FundingView.GrantorView;
import fr.palmares.application.funding.FundingView.SumsView;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.store.Specifications;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.Siret;
import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Source;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An announced call with its money, of any size, for tests of what goes out. */
public final class Exporting {

    public static final CallId CALL = CallId.of("ami-ia-2");
    public static final Siret DINUM = new Siret("13002526500013");
    public static final Instant CHANGED = Instant.parse("2019-10-25T08:30:15.123456Z");
    public static final URI SITE = URI.create("https://palmares.example/");

    private static final FundingSource SOURCE = new FundingSource(
            Optional.of("Programme d’investissements d’avenir"),
            Optional.of("Transition numérique de l’État"),
            Optional.of("Caisse des dépôts"));

    private Exporting() {}

    /** That many awards with agreements, every one complete. */
    public static Exported complete(int awards) {
        return of(IntStream.rangeClosed(1, awards).mapToObj(GivenAwards::award).toList());
    }

    public static Exported of(AwardView... awards) {
        return of(List.of(awards));
    }

    public static Exported of(List<AwardView> awards) {
        List<LaureateView> laureates = awards.stream()
                .map(award -> award.id().laureate())
                .distinct()
                .map(id -> laureate(id, title(awards, id)))
                .toList();
        return of(awards, laureates);
    }

    public static Exported of(List<AwardView> awards, List<LaureateView> laureates) {
        return new Exported(
                call(laureates.size()),
                Optional.of(Specifications.whole()),
                Optional.of(funding(Optional.of(DINUM))),
                edition(),
                new Rows(awards, laureates, Optional.of(decided(laureates)), List.of()));
    }

    private static String title(List<AwardView> awards, LaureateId laureate) {
        return awards.stream()
                .filter(award -> award.id().laureate().equals(laureate))
                .findFirst()
                .orElseThrow()
                .title();
    }

    /** The same with other money. */
    public static Exported with(Exported exported, Optional<FundingView> funding) {
        return new Exported(exported.call(), exported.specification(), funding, exported.edition(), exported.rows());
    }

    /** The same with other rows. */
    public static Exported with(Exported exported, ExportRows rows) {
        return new Exported(exported.call(), exported.specification(), exported.funding(), exported.edition(), rows);
    }

    public static Edition edition() {
        return new Edition(Publication.at(SITE), CHANGED);
    }

    public static CallView call(int laureates) {
        return new CallView(
                CALL,
                "Second appel « Intelligence artificielle »",
                CallState.ANNOUNCED,
                new Announcement(
                        Optional.of(LocalDate.of(2019, 7, 15)), Optional.of(15), Optional.of(46), Optional.empty()),
                List.of(new Track(TrackId.of("technical"), "Accompagnement technique et métier")),
                Optional.of(envelope()),
                laureates,
                Optional.of(new Source("article.md", 1)));
    }

    private static Envelope envelope() {
        return new Envelope(Money.euros("4000000"), SOURCE);
    }

    public static FundingView funding(Optional<Siret> grantor) {
        Money none = Money.euros("0");
        return new FundingView(
                CALL,
                "Second appel « Intelligence artificielle »",
                Optional.of(new GrantorView(
                        AdministrationId.of("dinum"), "Direction interministérielle du numérique", grantor)),
                envelope(),
                new SumsView(0, none, none, none, none, none, none),
                List.of(),
                CHANGED);
    }

    public static LaureateView laureate(LaureateId id, String title) {
        return new LaureateView(
                id,
                Optional.of(new ProposalNumber(id.number())),
                Optional.of("Insee"),
                Optional.empty(),
                Optional.of(TrackId.of("technical")),
                new Project(title, Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                false,
                new Source("article.md", 1));
    }

    public static Decided decided(List<LaureateView> laureates) {
        Map<ProposalNumber, Weighed> weighed = laureates.stream()
                .flatMap(laureate -> laureate.proposal().stream())
                .collect(Collectors.toMap(
                        number -> number,
                        number -> new Weighed(Fraction.of(43 + number.value(), 3), Money.euros("250000"))));
        return new Decided(RuleId.EXACT, weighed);
    }

    /** Rows that are all there. */
    public record Rows(
            List<AwardView> awards, List<LaureateView> laureates, Optional<Decided> decided, List<ExportKind> kinds)
            implements ExportRows {

        @Override
        public List<LaureateView> everyLaureate() {
            return laureates;
        }
    }
}
