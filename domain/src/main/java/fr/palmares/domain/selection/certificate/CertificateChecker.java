package fr.palmares.domain.selection.certificate;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.selection.Candidate;
import fr.palmares.domain.selection.Certificate;
import fr.palmares.domain.selection.SelectionProblem;
import fr.palmares.domain.selection.Totals;
import fr.palmares.domain.selection.certificate.Flaw.Kind;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether a certificate proves that a list keeps every limit, comes to what is said, and that no list scores more,
 * nor as much for less money. Which of equals comes first in the tie order is not its matter.
 */
public final class CertificateChecker {

    private final SelectionProblem problem;
    private final Map<String, Inequality> limits;

    private CertificateChecker(SelectionProblem problem) {
        this.problem = problem;
        limits = Inequalities.of(problem);
    }

    public static CertificateChecker of(SelectionProblem problem) {
        return new CertificateChecker(problem);
    }

    /** The first thing that is wrong; empty where it is proven. */
    public Optional<Flaw> flaw(List<ProposalNumber> list, Totals totals, Certificate certificate) {
        boolean[] in = new boolean[problem.candidates().size()];
        Set<ProposalNumber> names = new HashSet<>(list);
        for (int j = 0; j < in.length; j++) {
            in[j] = names.contains(problem.candidates().get(j).number());
        }
        return wrongList(list, in)
                .or(() -> value(in).equals(totals)
                        ? Optional.empty()
                        : flaw(Kind.VALUE_WRONG, value(in).score()))
                .or(() -> open(in, certificate));
    }

    private Optional<Flaw> open(boolean[] in, Certificate certificate) {
        Scales scales = Scales.of(problem);
        BigInteger weight = certificate.weight();
        if (weight.signum() == 0) {
            return walk(1, scales.score(in, limits), certificate)
                    .or(() -> walk(2, scales.money(in, limits), certificate));
        }
        return weight.compareTo(scales.dearest()) > 0
                ? walk(1, scales.weighed(weight, in, limits), certificate)
                : flaw(Kind.WEIGHT_TOO_SMALL, weight);
    }

    private Optional<Flaw> walk(int tree, Aim aim, Certificate certificate) {
        Spot root = Spot.root(tree, problem);
        return new Walk(problem, aim).through(certificate.trees().get(tree - 1), root);
    }

    private Optional<Flaw> wrongList(List<ProposalNumber> list, boolean[] in) {
        long known = 0;
        Spot free = Spot.root(1, problem);
        for (int j = 0; j < in.length; j++) {
            known += in[j] ? 1 : 0;
            if (!free.allows(j, in[j])) {
                return flaw(Kind.LIST_BREAKS, problem.candidates().get(j).number());
            }
        }
        if (known != list.size()) {
            return flaw(Kind.LIST_UNKNOWN, list);
        }
        return limits.values().stream()
                .filter(limit -> !limit.holds(in))
                .findFirst()
                .flatMap(limit -> flaw(Kind.LIST_BREAKS, limit.name()));
    }

    private Totals value(boolean[] in) {
        Fraction score = Fraction.ZERO;
        Optional<Money> amount = problem.candidates().stream()
                .findFirst()
                .map(candidate -> Money.none(candidate.amount().currency()));
        int selected = 0;
        for (int j = 0; j < in.length; j++) {
            Candidate candidate = problem.candidates().get(j);
            score = in[j] ? score.plus(candidate.score()) : score;
            amount = in[j] ? amount.map(sum -> sum.plus(candidate.amount())) : amount;
            selected += in[j] ? 1 : 0;
        }
        return new Totals(score, amount, selected);
    }

    private static Optional<Flaw> flaw(Kind kind, Object place) {
        return Optional.of(new Flaw(kind, place.toString()));
    }
}
