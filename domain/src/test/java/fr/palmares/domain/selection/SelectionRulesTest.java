package fr.palmares.domain.selection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.Pins;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Quotas;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.call.TieKey;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelectionRulesTest {

    private static Candidate candidate(int number, int score, int euros) {
        return new Candidate(
                new ProposalNumber(number),
                AdministrationId.of("body-" + number),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Fraction.of(score),
                Problems.euros(euros),
                Instant.EPOCH,
                List.of());
    }

    private static Constraints limits(Seats seats, int euros, Pins pins) {
        return new Constraints(
                seats,
                Optional.of(Problems.euros(euros)),
                List.of(),
                Quotas.NONE,
                List.of(),
                List.of(),
                pins,
                List.of(TieKey.NUMBER),
                1);
    }

    private static final SelectionProblem DEAR_FIRST = new SelectionProblem(
            List.of(candidate(1, 10, 100), candidate(2, 9, 60), candidate(3, 8, 40), candidate(4, 1, 10)),
            limits(Seats.upTo(2), 100, Pins.NONE));

    private static SelectionOutcome select(String rule, SelectionProblem problem) {
        return SelectionRules.named(RuleId.of(rule)).orElseThrow().select(problem, Effort.UNLIMITED);
    }

    private static List<ProposalNumber> numbers(int... numbers) {
        return Arrays.stream(numbers).mapToObj(ProposalNumber::new).toList();
    }

    @Test
    void the_exact_rule_prefers_two_that_fit_to_the_best_that_eats_it_all() {
        Selection selection = (Selection) select("exact", DEAR_FIRST);

        assertThat(selection.list()).isEqualTo(numbers(2, 3));
        assertThat(selection.reserve()).isEqualTo(numbers(1));
        assertThat(selection.verdicts().get(0).distance()).contains(Fraction.of(7));
        assertThat(selection.verdicts().get(0).less().map(Object::toString)).contains("40.00 EUR");
        assertThat(selection.verdicts().get(0).reason()).contains(Reason.ENVELOPE);
        assertThat(selection.verdicts().get(1).margin()).contains(Fraction.of(7));
    }

    @Test
    void plain_ranking_stops_at_the_first_that_the_money_does_not_pay() {
        Selection selection = (Selection) select("ranking", DEAR_FIRST);

        assertThat(selection.list()).isEqualTo(numbers(1));
        assertThat(selection.verdicts().get(1).reason()).contains(Reason.ENVELOPE);
        assertThat(selection.verdicts().get(3).reason()).contains(Reason.RANKED_BELOW_CUT);
    }

    @Test
    void equal_shares_give_each_half_of_the_jury_its_half_of_the_money() {
        List<Candidate> candidates = List.of(candidate(1, 10, 50), candidate(2, 9, 50), candidate(3, 2, 50));
        List<Ballot> ballots = List.of(
                new Ballot("J1", Map.of(new ProposalNumber(1), Fraction.of(5), new ProposalNumber(2), Fraction.of(4))),
                new Ballot("J2", Map.of(new ProposalNumber(3), Fraction.ONE)));
        SelectionProblem problem =
                new SelectionProblem(candidates, limits(Seats.upTo(3), 100, Pins.NONE), Scoring.OPEN, ballots);

        assertThat(((Selection) select("equal-shares", problem)).list()).isEqualTo(numbers(1, 3));
    }

    @Test
    void a_clash_is_named_by_its_smallest_set_of_limits() {
        SelectionProblem problem = new SelectionProblem(
                DEAR_FIRST.candidates(), limits(new Seats(2, 3), 100, new Pins(numbers(4), numbers(4))));

        assertThat(select("exact", problem))
                .isEqualTo(new Refusal.Impossible(
                        List.of(new Limit(Reason.MUST_HAVE, "4"), new Limit(Reason.EXCLUDED, "4")), true));
    }

    @Test
    void an_effort_that_ends_gives_the_best_so_far_and_its_bound_or_nothing() {
        Portfolio portfolio = ExactSolver.create().solve(DEAR_FIRST, Effort.ofNodes(0));

        assertThat(portfolio)
                .isInstanceOfSatisfying(
                        Portfolio.BestSoFar.class,
                        best -> assertThat(best.bound()).isGreaterThanOrEqualTo(Fraction.of(17)));
        assertThat(ExactSolver.create().solve(DEAR_FIRST, new Effort(Long.MAX_VALUE, () -> true)))
                .isInstanceOf(Portfolio.BestSoFar.class);
    }

    @Test
    void refuses_what_does_not_fit_into_64_bits() {
        SelectionProblem problem = new SelectionProblem(
                List.of(candidate(1, 10, 1).scored(Fraction.of(1, Long.MAX_VALUE)), candidate(2, Integer.MAX_VALUE, 1)),
                Constraints.of(Seats.upTo(1)));

        assertThat(select("exact", problem)).isEqualTo(new Refusal.TooLarge());
    }

    @Test
    void the_first_of_the_reserve_that_fits_moves_up() {
        Promotion promotion = Promotion.after(DEAR_FIRST, numbers(2, 3), new ProposalNumber(3), numbers(1, 4));

        assertThat(promotion.promoted()).contains(new ProposalNumber(4));
        assertThat(promotion.passedOver())
                .extracting(Promotion.PassedOver::limit)
                .containsExactly(new Limit(Reason.ENVELOPE, ""));
    }

    @Test
    void what_a_laureate_that_leaves_keeps_is_not_there_for_who_moves_up() {
        ProposalNumber leaving = new ProposalNumber(3);

        assertThat(Promotion.after(
                                DEAR_FIRST.withoutMoneyOf(leaving, Money.euros("30")),
                                numbers(2, 3),
                                leaving,
                                numbers(1, 4))
                        .promoted())
                .contains(new ProposalNumber(4));
        assertThat(Promotion.after(
                                DEAR_FIRST.withoutMoneyOf(leaving, Money.euros("30.01")),
                                numbers(2, 3),
                                leaving,
                                numbers(1, 4))
                        .promoted())
                .isEmpty();
    }

    @Test
    void fragility_tells_who_leaves_and_who_enters() {
        Constraints doubled = DEAR_FIRST.constraints().withEnvelopesTimes(Fraction.of(2));
        NamedVariant variant = new NamedVariant("envelope × 2", new SelectionProblem(DEAR_FIRST.candidates(), doubled));
        SelectionRule rule = SelectionRules.all().get(0);

        assertThat(Fragility.of(rule, numbers(2, 3), List.of(variant), Effort.UNLIMITED)
                        .changes())
                .containsExactly(new Fragility.Change("envelope × 2", true, numbers(3), numbers(1)));
    }
}
