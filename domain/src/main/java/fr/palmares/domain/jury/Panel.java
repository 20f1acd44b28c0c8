package fr.palmares.domain.jury;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Jurors who can be compared, directly or through each other, and every proposal that they scored. */
record Panel(List<JurorId> jurors, List<Score> scores) {

    /** The panels that the jurors fall into, in order of their first names. */
    static List<Panel> of(Evaluation evaluation) {
        List<Score> marked = evaluation.scores().values().stream()
                .filter(score -> !score.jurors().isEmpty())
                .toList();
        return linked(marked).stream()
                .sorted(Comparator.comparing(NavigableSet::first))
                .map(jurors -> new Panel(
                        List.copyOf(jurors),
                        marked.stream()
                                .filter(score ->
                                        jurors.contains(score.jurors().get(0).juror()))
                                .toList()))
                .toList();
    }

    private static List<NavigableSet<JurorId>> linked(List<Score> scores) {
        List<NavigableSet<JurorId>> groups = new ArrayList<>();
        for (Score score : scores) {
            NavigableSet<JurorId> together =
                    score.jurors().stream().map(JurorScore::juror).collect(Collectors.toCollection(TreeSet::new));
            List<NavigableSet<JurorId>> met = groups.stream()
                    .filter(group -> together.stream().anyMatch(group::contains))
                    .toList();
            groups.removeAll(met);
            met.forEach(together::addAll);
            groups.add(together);
        }
        return groups;
    }

    List<Severity> severities() {
        NormalEquations equations = new NormalEquations(jurors);
        scores.forEach(equations::add);
        return equations.solved();
    }
}
