package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What proves that no list scores more than a given one, nor as much for less money: trees of which every leaf is
 * closed by a bound that anyone can work out in whole numbers (weak duality; for trees of such bounds: Cheung, Gleixner
 * and Steffy, Verifying integer programming results, 2017).
 *
 * @param weight how many of the smallest common coin a unit of score outweighs, in the one tree; 0 where the first of
 *     two trees proves the score, and the second the money among lists that score as much
 */
public record Certificate(BigInteger weight, List<Tree> trees) {

    /** @throws IllegalArgumentException for a negative weight, or another count of trees than it calls for */
    public Certificate {
        trees = List.copyOf(trees);
        if (weight.signum() < 0 || trees.size() != (weight.signum() == 0 ? 2 : 1)) {
            throw new IllegalArgumentException(
                    "one tree with a weight above 0, or two without, got " + trees.size() + " and " + weight);
        }
    }

    /** How many leaves close. */
    public long leaves() {
        return trees.stream()
                .flatMap(tree -> tree.nodes().stream())
                .filter(node -> node.branch().isEmpty())
                .count();
    }

    /** The nodes, depth first: behind one that branches all of those without the candidate, then all with it. */
    public record Tree(List<Node> nodes) {

        public Tree {
            nodes = List.copyOf(nodes);
        }
    }

    /** What is bounded there, step by step, and the candidate on which it branches; none where a step closes it. */
    public record Node(List<Step> steps, Optional<ProposalNumber> branch) {

        public Node {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A bound on so many times the gain, where each limit is charged so much. It fixes whoever it can, or closes.
     *
     * @param charges what a unit of each limit costs, by the limit's name
     */
    public record Step(BigInteger gain, Map<String, BigInteger> charges) {

        /** @throws IllegalArgumentException for a negative gain, and for a charge that is not above 0 */
        public Step {
            charges = Collections.unmodifiableMap(new TreeMap<>(charges));
            if (gain.signum() < 0 || charges.values().stream().anyMatch(charge -> charge.signum() <= 0)) {
                throw new IllegalArgumentException("a bound takes no negative number, got " + gain + " and " + charges);
            }
        }
    }
}
