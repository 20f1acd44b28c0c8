package fr.palmares.app.selection;

import fr.palmares.app.shared.Table;
import fr.palmares.app.shared.Words;
import fr.palmares.application.selection.SelectionView.CandidateView;
import fr.palmares.domain.jury.Score;
import fr.palmares.domain.selection.Standing;
import fr.palmares.domain.selection.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** The candidates as a table; with the marks, how far the jurors are apart stands beside each score. */
record CandidateTable(Words words, boolean marks) {

    private static final int DIGITS = 2;
    private static final String NONE = "–";

    Table of(List<CandidateView> candidates) {
        Table table = Table.headed(columns(
                        List.of("proposal", "project", "track", "score"),
                        List.of("mean", "median", "dispersion"),
                        List.of("amount", "verdict", "why"))
                .map(words::of)
                .toArray(String[]::new));
        candidates.forEach(candidate -> table.add(row(candidate)));
        return table;
    }

    private String[] row(CandidateView candidate) {
        return columns(
                        List.of(
                                candidate.proposal().toString(),
                                candidate.title(),
                                candidate.track().map(Object::toString).orElse(""),
                                candidate.score().score().map(words::of).orElse(NONE)),
                        apart(candidate.score()),
                        List.of(
                                words.of(candidate.amount()),
                                words.of("verdict."
                                        + candidate.verdict().standing().code()),
                                why(candidate)))
                .toArray(String[]::new);
    }

    private Stream<String> columns(List<String> before, List<String> ofMarks, List<String> after) {
        return Stream.of(before, marks ? ofMarks : List.<String>of(), after).flatMap(List::stream);
    }

    private List<String> apart(Score score) {
        Score.Spread spread = score.spread();
        return score.jurors().isEmpty()
                ? List.of(NONE, NONE, NONE)
                : List.of(
                        words.of(spread.mean()),
                        words.of(spread.median()),
                        spread.deviation(DIGITS).toPlainString());
    }

    private String why(CandidateView candidate) {
        Verdict verdict = candidate.verdict();
        String reason = words.of(candidate.reason());
        if (verdict.standing() == Standing.SELECTED) {
            return verdict.margin()
                    .map(margin -> words.of("with-margin", reason, words.of(margin)))
                    .orElse(reason);
        }
        String points = verdict.distance()
                .map(distance -> words.of("lacks-points", words.of(distance)))
                .orElse("");
        String money = verdict.less()
                .map(less -> words.of("lacks-money", words.of(less)))
                .orElse("");
        return reason + points + money;
    }
}
