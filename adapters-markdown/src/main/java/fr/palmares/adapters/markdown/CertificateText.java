package fr.palmares.adapters.markdown;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.selection.Certificate;
import fr.palmares.domain.selection.Certificate.Node;
import fr.palmares.domain.selection.Certificate.Step;
import fr.palmares.domain.selection.Certificate.Tree;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What proves a list, as short as it can be read: limits are named once, and charges name them by their places there.
 * Whole numbers are texts, since many programs read numbers of more than 53 bits wrongly.
 */
record CertificateText(String weight, List<String> limits, List<List<NodeText>> trees) {

    static CertificateText of(Certificate certificate) {
        List<String> limits = certificate.trees().stream()
                .flatMap(tree -> tree.nodes().stream())
                .flatMap(node -> node.steps().stream())
                .flatMap(step -> step.charges().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        Map<String, String> places = new HashMap<>();
        limits.forEach(limit -> places.put(limit, Integer.toString(places.size())));
        return new CertificateText(
                certificate.weight().toString(),
                limits,
                certificate.trees().stream()
                        .map(tree -> tree.nodes().stream()
                                .map(node -> NodeText.of(node, places))
                                .toList())
                        .toList());
    }

    /** @throws IllegalArgumentException for what no certificate says */
    Certificate certificate() {
        return new Certificate(
                Exact.whole(weight),
                trees.stream()
                        .map(nodes -> new Tree(
                                nodes.stream().map(node -> node.node(limits)).toList()))
                        .toList());
    }

    record NodeText(Optional<Integer> branch, List<StepText> steps) {

        static NodeText of(Node node, Map<String, String> places) {
            return new NodeText(
                    node.branch().map(ProposalNumber::value),
                    node.steps().stream().map(step -> StepText.of(step, places)).toList());
        }

        Node node(List<String> limits) {
            return new Node(steps.stream().map(step -> step.step(limits)).toList(), branch.map(ProposalNumber::new));
        }
    }

    record StepText(String gain, Map<String, String> charges) {

        static StepText of(Step step, Map<String, String> places) {
            Map<String, String> charges = new TreeMap<>();
            step.charges()
                    .forEach((limit, charge) -> charges.put(places.getOrDefault(limit, limit), charge.toString()));
            return new StepText(step.gain().toString(), charges);
        }

        Step step(List<String> limits) {
            Map<String, BigInteger> named = new TreeMap<>();
            charges.forEach((place, charge) -> named.put(limit(limits, place), Exact.whole(charge)));
            return new Step(Exact.whole(gain), named);
        }

        private static String limit(List<String> limits, String place) {
            BigInteger index = Exact.whole(place);
            if (index.compareTo(BigInteger.valueOf(limits.size())) >= 0) {
                throw new IllegalArgumentException("no limit is named at place " + place);
            }
            return limits.get(index.intValueExact());
        }
    }
}
