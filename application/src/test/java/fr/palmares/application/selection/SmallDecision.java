package fr.palmares.application.selection;

import fr.palmares.application.selection.DecisionFile.Changes;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.Aggregate;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.call.ExclusivePair;
import fr.palmares.domain.call.Pins;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Quotas;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.call.Scale;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.call.ThemeRange;
import fr.palmares.domain.call.TieKey;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.jury.JurorId;
import fr.palmares.domain.jury.Mark;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.proposal.Eligibility;
import fr.palmares.domain.proposal.ProposalId;
import fr.palmares.domain.proposal.Request;
import fr.palmares.domain.proposal.Verdict;
import fr.palmares.domain.selection.Certificate;
import fr.palmares.domain.selection.Certificate.Node;
import fr.palmares.domain.selection.Certificate.Step;
import fr.palmares.domain.selection.Certificate.Tree;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.selection.JuryOverride;
import fr.palmares.domain.selection.Totals;
import fr.palmares.domain.selection.TrackLimit;
import fr.palmares.domain.selection.Withdrawal;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A decision that says something in every place where one can; its lists are not what its marks come to. */
final class SmallDecision {

    private static final CallId CALL = CallId.of("ami");
    private static final TrackId TRACK = TrackId.of("technique");
    private static final CriterionId IMPACT = CriterionId.of("impact");

    private SmallDecision() {}

    static DecisionFile file() {
        Settled computed = new Settled(
                numbers(1, 2), numbers(3), new Totals(Fraction.of(37, 3), Optional.of(Money.euros("3000.50")), 2));
        Settled decided = new Settled(numbers(1), numbers(), new Totals(Fraction.of(7), Optional.empty(), 1));
        return new DecisionFile(
                2,
                Optional.of(1),
                Instant.parse("2026-11-24T10:00:00.123456Z"),
                new DecisionInputs(CALL, setup(), List.of(entry(1), entry(2), barred(3)), cards()),
                Map.of(number(1), Fraction.of(37, 3), number(2), Fraction.of(5)),
                computed,
                Optional.of(certificate()),
                new Changes(
                        List.of(new JuryOverride(number(2), JuryOverride.Change.OUT, "« Déjà financé », dit-il\n")),
                        List.of(new Withdrawal(number(1), "Départ de l’équipe", Optional.of(Money.euros("120.50"))))),
                decided);
    }

    private static Certificate certificate() {
        Step fixing = new Step(
                BigInteger.ONE, Map.of("seats", new BigInteger("12345678901234567890"), "envelope", BigInteger.TEN));
        Step closing = new Step(BigInteger.ZERO, Map.of("theme-minimum sante", BigInteger.TWO));
        Tree tree = new Tree(List.of(
                new Node(List.of(fixing), Optional.of(number(2))),
                new Node(List.of(), Optional.empty()),
                new Node(List.of(fixing, closing), Optional.empty())));
        return new Certificate(new BigInteger("400000001"), List.of(tree));
    }

    private static Setup setup() {
        List<TieKey> ties = List.of(TieKey.RECEIVED, TieKey.NUMBER);
        Ranking ranking = new Ranking(
                List.of(
                        new Criterion(
                                IMPACT,
                                "Effets \"attendus\" \\ \u0001",
                                scale(),
                                new BigDecimal("3"),
                                Optional.of(new BigDecimal("8.5"))),
                        new Criterion(CriterionId.of("data"), "Données", scale(), BigDecimal.ONE, Optional.empty())),
                Aggregate.MEDIAN,
                Optional.of(new BigDecimal("10")),
                ties);
        Constraints constraints = new Constraints(
                new Seats(1, 2),
                Optional.of(Money.euros("4000000.00")),
                List.of(new TrackLimit(TRACK, Optional.of(Seats.upTo(2)), Optional.of(Money.euros("3500000.00")))),
                new Quotas(Optional.of(1), Optional.empty()),
                List.of(new ThemeRange(ThemeId.of("sante"), 1, Optional.empty())),
                List.of(new ExclusivePair(number(1), number(3))),
                new Pins(numbers(1), numbers(3)),
                ties,
                5);
        return new Setup(ranking, constraints, RuleId.EXACT);
    }

    private static Scale scale() {
        return new Scale(BigDecimal.ZERO, new BigDecimal("20"));
    }

    private static List<Scorecard> cards() {
        Mark impact = new Mark(IMPACT, new BigDecimal("12.25"), Optional.empty());
        Mark data = new Mark(CriterionId.of("data"), BigDecimal.ZERO, Optional.empty());
        return List.of(
                Scorecard.of(new JurorId("J1"), new ProposalId(CALL, number(1)), List.of(data, impact)),
                Scorecard.of(new JurorId("J2"), new ProposalId(CALL, number(2)), List.of(impact)));
    }

    private static Entry entry(int number) {
        return new Entry(
                number(number),
                "Œuvre n° " + number + " \uD83C\uDFC6",
                AdministrationId.of("dgs"),
                Optional.of(AdministrationId.of("ministere")),
                new Request(Money.euros("1500.25"), Optional.of(TRACK), List.of(ThemeId.of("sante"))),
                Instant.parse("2019-05-31T21:59:00Z"),
                Eligibility.PRESUMED);
    }

    private static Entry barred(int number) {
        return new Entry(
                number(number),
                "Tard",
                AdministrationId.of("dgs"),
                Optional.empty(),
                new Request(Money.euros("1500.25"), Optional.of(TRACK), List.of()),
                Instant.parse("2019-05-31T21:59:00Z"),
                new Eligibility(Verdict.OFF_TOPIC, Optional.of("Hors sujet")));
    }

    private static ProposalNumber number(int value) {
        return new ProposalNumber(value);
    }

    private static List<ProposalNumber> numbers(Integer... values) {
        return List.of(values).stream().map(ProposalNumber::new).toList();
    }
}
