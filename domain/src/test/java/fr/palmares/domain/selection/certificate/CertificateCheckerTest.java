package fr.palmares.domain.selection.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.ExclusivePair;
import fr.palmares.domain.call.Pins;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Quotas;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.call.TieKey;
import fr.palmares.domain.selection.Candidate;
import fr.palmares.domain.selection.Certificate;
import fr.palmares.domain.selection.Certificate.Node;
import fr.palmares.domain.selection.Certificate.Step;
import fr.palmares.domain.selection.Certificate.Tree;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.selection.SelectionProblem;
import fr.palmares.domain.selection.Totals;
import fr.palmares.domain.selection.certificate.Flaw.Kind;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Three candidates of 6, 5 and 4 points for 5, 4 and 3 k€, an envelope of 7 k€, the first two not both. The best
 * list is 2 and 3, worked out by hand: if a k€ costs a point, no list exceeds 7 + 1 + 1 + 1 = 10 points, and that only
 * by all three, which is too dear; it takes 9.
 */
class CertificateCheckerTest {

    private static final SelectionProblem PROBLEM = problem();
    private static final Totals TOTALS = new Totals(Fraction.of(9), Optional.of(Money.euros("7000")), 2);

    /** A point outweighs 7 k€ of 1 k€ each: gains are 6·8 − 5 = 43, 36 and 29, and a better list gains 66. */
    private static final BigInteger WEIGHT = BigInteger.valueOf(8);

    private static final Step BY_THE_PAIR =
            new Step(BigInteger.ONE, Map.of("incompatible 1/2", BigInteger.valueOf(36)));
    private static final Step UNCHARGED = new Step(BigInteger.ONE, Map.of());
    private static final Step TOO_DEAR = new Step(BigInteger.ZERO, Map.of("envelope", BigInteger.ONE));

    /** Without the first, the others gain 65 and no more; with it, no money is left for another. */
    private static final Certificate PROOF = proof(node(1), leaf(UNCHARGED), leaf(TOO_DEAR, UNCHARGED));

    private static SelectionProblem problem() {
        return new SelectionProblem(
                IntStream.rangeClosed(1, 3)
                        .mapToObj(CertificateCheckerTest::candidate)
                        .toList(),
                new Constraints(
                        Seats.upTo(3),
                        Optional.of(Money.euros("7000")),
                        List.of(),
                        Quotas.NONE,
                        List.of(),
                        List.of(new ExclusivePair(number(1), number(2))),
                        Pins.NONE,
                        List.of(TieKey.NUMBER),
                        0));
    }

    private static Candidate candidate(int number) {
        return new Candidate(
                number(number),
                AdministrationId.of("body-" + number),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Fraction.of(7 - number),
                Money.euros((6 - number) + "000"),
                Instant.EPOCH,
                List.of());
    }

    private static ProposalNumber number(int number) {
        return new ProposalNumber(number);
    }

    private static List<ProposalNumber> numbers(Integer... numbers) {
        return List.of(numbers).stream().map(ProposalNumber::new).toList();
    }

    private static Node node(int branch, Step... steps) {
        return new Node(List.of(steps), Optional.of(number(branch)));
    }

    private static Node leaf(Step... steps) {
        return new Node(List.of(steps), Optional.empty());
    }

    private static Certificate proof(Node... nodes) {
        return new Certificate(WEIGHT, List.of(new Tree(List.of(nodes))));
    }

    /** The gain of k€, each charged so much. */
    private static Step byMoney(int charge) {
        return new Step(BigInteger.valueOf(100_000), Map.of("envelope", BigInteger.valueOf(charge)));
    }

    private static Optional<Flaw> flaw(Certificate certificate) {
        return CertificateChecker.of(PROBLEM).flaw(numbers(2, 3), TOTALS, certificate);
    }

    private static Optional<Flaw> flaw(Kind kind, String place) {
        return Optional.of(new Flaw(kind, place));
    }

    @Test
    void takes_a_proof_made_by_hand() {
        assertThat(flaw(PROOF)).isEmpty();
    }

    @Test
    void takes_one_bound_where_it_leaves_no_room() {
        assertThat(flaw(proof(leaf(byMoney(9))))).isEmpty();
        assertThat(flaw(proof(leaf(byMoney(8))))).isEqualTo(flaw(Kind.LEAF_OPEN, "1: "));
    }

    /** At a point a k€ all three would be needed for 10 points, or for 9 at less money; they cost too much. */
    @Test
    void takes_score_and_money_proven_one_after_the_other() {
        Node score = leaf(byMoney(1), TOO_DEAR);
        Node money = leaf(new Step(BigInteger.ONE, Map.of("score", BigInteger.ONE)), TOO_DEAR);
        Node half = leaf(new Step(BigInteger.TWO, Map.of("score", BigInteger.ONE)));

        assertThat(flaw(inSteps(score, money))).isEmpty();
        assertThat(flaw(inSteps(score, half))).isEqualTo(flaw(Kind.LEAF_OPEN, "2: "));
        assertThat(flaw(inSteps(money, money))).isEqualTo(flaw(Kind.LIMIT_UNKNOWN, "1: "));
    }

    private static Certificate inSteps(Node score, Node money) {
        return new Certificate(BigInteger.ZERO, List.of(new Tree(List.of(score)), new Tree(List.of(money))));
    }

    @Test
    void refuses_another_list_by_what_it_breaks_or_comes_to() {
        CertificateChecker checker = CertificateChecker.of(PROBLEM);
        Totals six = new Totals(Fraction.of(6), Optional.of(Money.euros("5000")), 1);

        assertThat(checker.flaw(numbers(1, 2), TOTALS, PROOF)).isEqualTo(flaw(Kind.LIST_BREAKS, "envelope"));
        assertThat(checker.flaw(numbers(2, 4), TOTALS, PROOF)).isEqualTo(flaw(Kind.LIST_UNKNOWN, "[2, 4]"));
        assertThat(checker.flaw(numbers(2, 3, 3), TOTALS, PROOF)).isEqualTo(flaw(Kind.LIST_UNKNOWN, "[2, 3, 3]"));
        assertThat(checker.flaw(numbers(1), TOTALS, PROOF)).isEqualTo(flaw(Kind.VALUE_WRONG, "6"));
        assertThat(checker.flaw(numbers(1), six, PROOF)).isEqualTo(flaw(Kind.LEAF_OPEN, "1: 1 out"));
    }

    @Test
    void refuses_a_bound_that_leaves_room() {
        assertThat(flaw(proof(leaf(BY_THE_PAIR)))).isEqualTo(flaw(Kind.LEAF_OPEN, "1: "));
    }

    @Test
    void refuses_a_tree_without_one_of_its_branches_or_with_one_more() {
        List<Node> nodes = PROOF.trees().get(0).nodes();
        List<Node> more = new ArrayList<>(nodes);
        more.add(nodes.get(1));

        assertThat(flaw(proof(nodes.get(0), nodes.get(1)))).isEqualTo(flaw(Kind.BRANCH_MISSING, "1: 1 in"));
        assertThat(flaw(proof(nodes.get(0)))).isEqualTo(flaw(Kind.BRANCH_MISSING, "1: 1 out"));
        assertThat(flaw(proof())).isEqualTo(flaw(Kind.BRANCH_MISSING, "1: "));
        assertThat(flaw(proof(more.toArray(Node[]::new)))).isEqualTo(flaw(Kind.NODE_ASTRAY, "1: "));
    }

    @Test
    void refuses_a_branch_on_someone_who_is_settled_or_unknown() {
        Node again = node(1);

        assertThat(flaw(proof(node(1), again))).isEqualTo(flaw(Kind.BRANCH_WRONG, "1: 1 out"));
        assertThat(flaw(proof(node(9)))).isEqualTo(flaw(Kind.BRANCH_WRONG, "1: "));
    }

    @Test
    void refuses_a_limit_that_the_rules_do_not_have() {
        Step invented = new Step(BigInteger.ONE, Map.of("administration-quota body-1", BigInteger.TEN));

        assertThat(flaw(proof(leaf(invented)))).isEqualTo(flaw(Kind.LIMIT_UNKNOWN, "1: "));
    }

    @Test
    void refuses_a_weight_by_which_money_could_come_before_a_point() {
        assertThat(flaw(new Certificate(BigInteger.valueOf(7), PROOF.trees())))
                .isEqualTo(flaw(Kind.WEIGHT_TOO_SMALL, "7"));
    }
}
