package fr.palmares.domain.selection.certificate;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.selection.Certificate.Node;
import fr.palmares.domain.selection.Certificate.Step;
import fr.palmares.domain.selection.Certificate.Tree;
import fr.palmares.domain.selection.SelectionProblem;
import fr.palmares.domain.selection.certificate.Flaw.Kind;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Walks through a tree and closes each leaf by its bound. For charges y ≥ 0 on limits Σ w·x ≤ b, no list gains more
 * than Σ y·b + Σ max((g − Σ y·w)·x) over what each x may still be: what falls short of the need is closed, and who
 * would make it fall short by turning the other way is settled.
 */
final class Walk {

    private static final int DEEPEST = 1_000;

    private final Aim aim;
    private final Map<ProposalNumber, Integer> places = new HashMap<>();
    private final Deque<Spot> waiting = new ArrayDeque<>();

    Walk(SelectionProblem problem, Aim aim) {
        this.aim = aim;
        problem.candidates().forEach(candidate -> places.put(candidate.number(), places.size()));
    }

    Optional<Flaw> through(Tree tree, Spot root) {
        waiting.push(root);
        for (Node node : tree.nodes()) {
            if (waiting.isEmpty()) {
                return Optional.of(new Flaw(Kind.NODE_ASTRAY, root.toString()));
            }
            Spot spot = waiting.pop();
            Optional<Kind> wrong = visit(node, spot);
            if (wrong.isPresent()) {
                return Optional.of(new Flaw(wrong.get(), spot.toString()));
            }
        }
        return Optional.ofNullable(waiting.peek()).map(spot -> new Flaw(Kind.BRANCH_MISSING, spot.toString()));
    }

    private Optional<Kind> visit(Node node, Spot spot) {
        boolean closed = false;
        for (Step step : node.steps()) {
            if (!aim.limits().keySet().containsAll(step.charges().keySet())) {
                return Optional.of(Kind.LIMIT_UNKNOWN);
            }
            closed |= closes(step, spot);
        }
        if (node.branch().isEmpty()) {
            return closed ? Optional.empty() : Optional.of(Kind.LEAF_OPEN);
        }
        ProposalNumber number = node.branch().get();
        Integer place = places.get(number);
        if (place == null || !spot.open(place)) {
            return Optional.of(Kind.BRANCH_WRONG);
        }
        waiting.push(spot.branch(place, true, number));
        waiting.push(spot.branch(place, false, number));
        return spot.depth() < DEEPEST ? Optional.empty() : Optional.of(Kind.TOO_DEEP);
    }

    /** Whether the step leaves no room for what is needed; settles who would leave none. */
    private boolean closes(Step step, Spot spot) {
        BigInteger[] left = new BigInteger[aim.gains().size()];
        for (int j = 0; j < left.length; j++) {
            left[j] = aim.gains().get(j).multiply(step.gain());
        }
        BigInteger bound = BigInteger.ZERO;
        for (Map.Entry<String, BigInteger> charge : step.charges().entrySet()) {
            Inequality limit = aim.limit(charge.getKey()).orElseThrow();
            limit.weights().forEach((j, weight) -> left[j] = left[j].subtract(weight.multiply(charge.getValue())));
            bound = bound.add(limit.most().multiply(charge.getValue()));
        }
        for (int j = 0; j < left.length; j++) {
            boolean better = spot.allows(j, left[j].signum() > 0);
            bound = (left[j].signum() > 0) == better ? bound.add(left[j]) : bound;
        }
        BigInteger room = bound.subtract(aim.needed().multiply(step.gain()));
        for (int j = 0; j < left.length; j++) {
            if (spot.open(j) && left[j].abs().compareTo(room) > 0) {
                spot.settle(j, left[j].signum() > 0);
            }
        }
        return room.signum() < 0;
    }
}
