package fr.palmares.app.selection;

import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Table;
import fr.palmares.app.shared.Words;
import fr.palmares.application.selection.SeverityView;
import fr.palmares.application.selection.SeverityView.CorrectedView;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.jury.Severities;
import fr.palmares.domain.jury.Severity;
import fr.palmares.domain.selection.Fragility;
import fr.palmares.domain.shared.Fraction;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What the jurors' severity tells a person: each juror's, whose place it moves, and whom it would bring in or out. */
record SpokenSeverity(Session session) {

    void show(SeverityView view) {
        Severities severities = view.severities();
        session.print("severity", severities.all().size());
        if (severities.all().isEmpty()) {
            return;
        }
        jurors(severities);
        if (!severities.comparable()) {
            session.print("severity-groups", groups(severities));
        }
        places(view.candidates().stream().filter(CorrectedView::moves).toList());
        list(view.list());
    }

    private void jurors(Severities severities) {
        Words words = session.words();
        Table table = Table.headed(words.of("juror"), words.of("marked"), words.of("deviation"));
        severities
                .all()
                .forEach(severity -> table.add(
                        severity.juror().toString(),
                        Integer.toString(severity.proposals()),
                        signed(severity.points())));
        session.console().print(table.on(session.terminal()));
    }

    private static String groups(Severities severities) {
        return severities.groups().stream()
                .map(group -> group.stream()
                        .map(Severity::juror)
                        .map(Object::toString)
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" | "));
    }

    private void places(List<CorrectedView> moving) {
        Words words = session.words();
        session.print("severity-places", moving.size());
        if (moving.isEmpty()) {
            return;
        }
        Table table = Table.headed(
                words.of("proposal"),
                words.of("score"),
                words.of("corrected"),
                words.of("place"),
                words.of("place-corrected"));
        moving.stream()
                .sorted(Comparator.comparing(CorrectedView::rankCorrected).thenComparing(CorrectedView::proposal))
                .forEach(it -> table.add(
                        it.proposal().toString(),
                        session.words().of(it.raw()),
                        session.words().of(it.corrected()),
                        Integer.toString(it.rankRaw()),
                        Integer.toString(it.rankCorrected())));
        session.console().print(table.on(session.terminal()));
    }

    private void list(Fragility.Change change) {
        if (!change.possible()) {
            session.print("severity-no-list");
        } else if (change.leave().isEmpty() && change.enter().isEmpty()) {
            session.print("severity-same-list");
        } else {
            session.print("severity-list", numbers(change.leave()), numbers(change.enter()));
        }
    }

    private String numbers(List<ProposalNumber> numbers) {
        return numbers.isEmpty()
                ? session.words().of("nobody")
                : numbers.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private String signed(Fraction points) {
        String rounded = session.words().of(points);
        return points.signum() > 0 ? "+" + rounded : rounded.replace('-', '−');
    }
}
