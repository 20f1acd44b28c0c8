package fr.palmares.app.selection;

import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Table;
import fr.palmares.app.shared.Words;
import fr.palmares.application.selection.SelectionView;
import fr.palmares.application.selection.SelectionView.CandidateView;
import fr.palmares.domain.selection.Selection;
import fr.palmares.domain.selection.Standing;
import fr.palmares.domain.selection.Verdict;
import fr.palmares.domain.shared.Fraction;
import java.util.Comparator;
import java.util.stream.Collectors;

/** What a selection tells a person: the list, the reserve and everyone else, each with its reason. */
public final class SpokenSelection {

    private static final int DIGITS = 2;

    private static final Comparator<CandidateView> ORDER = Comparator.comparing(
                    (CandidateView candidate) -> candidate.verdict().standing())
            .thenComparing(candidate -> candidate.verdict().rank().orElse(Integer.MAX_VALUE))
            .thenComparing(CandidateView::proposal);

    private final Session session;

    SpokenSelection(Session session) {
        this.session = session;
    }

    public static SpokenSelection to(Session session) {
        return new SpokenSelection(session);
    }

    /** Prints the candidates, those selected first, then what the list comes to. */
    public void show(SelectionView view) {
        Words words = session.words();
        Table table = Table.headed(
                words.of("proposal"),
                words.of("project"),
                words.of("track"),
                words.of("score"),
                words.of("amount"),
                words.of("verdict"),
                words.of("why"));
        view.candidates().stream().sorted(ORDER).forEach(candidate -> row(table, candidate));
        session.console().print(table.on(session.terminal()));
        totals(view.selection());
    }

    private void row(Table table, CandidateView candidate) {
        Words words = session.words();
        table.add(
                candidate.proposal().toString(),
                candidate.title(),
                candidate.track().map(Object::toString).orElse(""),
                candidate.score().score().map(SpokenSelection::points).orElse("–"),
                words.of(candidate.amount()),
                words.of("verdict." + candidate.verdict().standing().code()),
                why(candidate));
    }

    private String why(CandidateView candidate) {
        Words words = session.words();
        Verdict verdict = candidate.verdict();
        String reason = words.of(candidate.reason());
        if (verdict.standing() == Standing.SELECTED) {
            return verdict.margin()
                    .map(margin -> words.of("with-margin", reason, points(margin)))
                    .orElse(reason);
        }
        String points = verdict.distance()
                .map(distance -> words.of("lacks-points", points(distance)))
                .orElse("");
        String money =
                verdict.less().map(less -> words.of("lacks-money", words.of(less))).orElse("");
        return reason + points + money;
    }

    private void totals(Selection selection) {
        Words words = session.words();
        session.print(
                selection.optimal() ? "selection-optimal" : "selection-by-rule",
                selection.totals().selected(),
                selection.totals().amount().map(words::of).orElse("–"),
                points(selection.totals().score()),
                selection.rule());
        selection.bound().ifPresent(bound -> session.print("selection-not-proven", points(bound)));
        selection
                .ties()
                .forEach(tie -> session.print(
                        "selection-tie",
                        tie.candidates().stream().map(Object::toString).collect(Collectors.joining(", "))));
        selection.unmet().forEach(limit -> session.print("selection-unmet", limit));
    }

    private static String points(Fraction exact) {
        return exact.rounded(DIGITS).toPlainString();
    }
}
