package fr.palmares.app.selection;

import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Table;
import fr.palmares.app.shared.Words;
import fr.palmares.application.selection.LimitWords;
import fr.palmares.application.selection.SelectionView;
import fr.palmares.application.selection.SelectionView.CandidateView;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.selection.Fragility;
import fr.palmares.domain.selection.Fragility.Change;
import fr.palmares.domain.selection.Reason;
import fr.palmares.domain.selection.Selection;
import fr.palmares.domain.selection.Standing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a selection tells a person: the list, the reserve and everyone else, each with its reason. */
public final class SpokenSelection {

    private static final int DIGITS = 2;

    private final Session session;

    SpokenSelection(Session session) {
        this.session = session;
    }

    public static SpokenSelection to(Session session) {
        return new SpokenSelection(session);
    }

    /** Prints the candidates in that order, with or without how far the jurors are apart, then the rest. */
    void show(SelectionView view, TableOrder order, boolean marks) {
        CandidateTable table = new CandidateTable(session.words(), marks || order.needsMarks());
        session.console()
                .print(table.of(view.candidates().stream()
                                .sorted(order.comparator())
                                .toList())
                        .on(session.terminal()));
        totals(view.selection());
        view.fragility().ifPresent(this::fragility);
        view.severity().ifPresent(new SpokenSeverity(session)::show);
    }

    /** Prints the selected with how far the jurors were apart, the reserve, and why the others are out, in counts. */
    public void showShort(SelectionView view, int width) {
        Words words = session.words();
        Table table = Table.headed(
                words.of("proposal"),
                words.of("project"),
                words.of("score"),
                words.of("dispersion"),
                words.of("amount"),
                words.of("margin"));
        view.candidates().stream()
                .filter(candidate -> candidate.verdict().standing() == Standing.SELECTED)
                .forEach(candidate -> table.add(
                        candidate.proposal().toString(),
                        candidate.title(),
                        candidate.score().score().map(words::of).orElse("–"),
                        words.of(candidate.score().spread().deviation(DIGITS)),
                        words.of(candidate.amount()),
                        candidate.verdict().margin().map(words::of).orElse("–")));
        session.console().print(table.on(session.terminal().orWide(width)));
        totals(view.selection());
        session.print("selection-reserve", numbers(view.selection().reserve()));
        Map<Reason, List<ProposalNumber>> out = view.candidates().stream()
                .filter(candidate -> candidate.verdict().standing() == Standing.NOT_SELECTED)
                .collect(Collectors.groupingBy(
                        candidate -> candidate.verdict().reason().orElse(Reason.NOT_IN_OPTIMUM),
                        TreeMap::new,
                        Collectors.mapping(CandidateView::proposal, Collectors.toList())));
        out.forEach((reason, numbers) ->
                session.print("selection-out", words.of("out." + reason.code()), numbers(numbers)));
    }

    private void totals(Selection selection) {
        Words words = session.words();
        session.print(
                selection.optimal() ? "selection-optimal" : "selection-by-rule",
                selection.totals().selected(),
                selection.totals().amount().map(words::of).orElse("–"),
                session.words().of(selection.totals().score()),
                selection.rule());
        selection
                .bound()
                .ifPresent(bound ->
                        session.print("selection-not-proven", session.words().of(bound)));
        selection.ties().forEach(tie -> session.print("selection-tie", numbers(tie.candidates())));
        selection
                .unmet()
                .forEach(limit ->
                        session.print("selection-unmet", session.words().of(LimitWords.of(limit))));
    }

    private void fragility(Fragility fragility) {
        Words words = session.words();
        List<Change> moving = fragility.changes().stream()
                .filter(change -> !change.leave().isEmpty() || !change.enter().isEmpty())
                .toList();
        session.print("fragility", fragility.changes().size(), moving.size());
        if (moving.isEmpty()) {
            return;
        }
        Table table = Table.headed(words.of("variant"), words.of("leave"), words.of("enter"));
        moving.forEach(change -> table.add(
                variant(change),
                numbers(change.leave()),
                change.possible() ? numbers(change.enter()) : words.of("no-list")));
        session.console().print(table.on(session.terminal()));
    }

    /** A variant is named by its kind, then by what of the call it changes and by how much. */
    private String variant(Change change) {
        int kind = change.name().indexOf(':');
        return session.words()
                .of(
                        "variant." + change.name().substring(0, kind),
                        change.name().substring(kind + 1).replace(":", " "));
    }

    private static String numbers(List<ProposalNumber> numbers) {
        return numbers.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
