package fr.palmares.app.selection;

import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Table;
import fr.palmares.app.shared.Words;
import fr.palmares.application.selection.DecisionAnswer.Decided;
import fr.palmares.application.selection.DecisionAnswer.Withdrawn;
import fr.palmares.application.selection.DecisionFile;
import fr.palmares.application.selection.DecisionFile.Changes;
import fr.palmares.application.selection.Entry;
import fr.palmares.application.selection.LimitWords;
import fr.palmares.application.selection.Settled;
import fr.palmares.domain.call.ProposalNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a decision tells a person: both lists side by side, the jury's changes with their motives, and the seal. */
public final class SpokenDecision {

    private final Session session;

    SpokenDecision(Session session) {
        this.session = session;
    }

    public static SpokenDecision to(Session session) {
        return new SpokenDecision(session);
    }

    /** Prints whoever is on one of the lists, the changes, the reserve and the digest. */
    public void show(Decided decided) {
        DecisionFile file = decided.decision();
        Words words = session.words();
        Table table = Table.headed(
                words.of("proposal"),
                words.of("project"),
                words.of("amount"),
                words.of("computed"),
                words.of("decided"),
                words.of("laureate-number"));
        file.inputs().entries().stream()
                .filter(entry -> file.computed().list().contains(entry.number())
                        || file.decided().list().contains(entry.number()))
                .forEach(entry -> row(table, entry, decided));
        session.console().print(table.on(session.terminal()));
        showChanges(decided);
    }

    /** Prints what both lists come to, the changes, the reserve and the digest. */
    public void showChanges(Decided decided) {
        DecisionFile file = decided.decision();
        totals("computed-total", file.computed());
        totals("decided-total", file.decided());
        decided.computed().selection().ties().forEach(tie -> session.print("decision-tie", numbers(tie.candidates())));
        changes(file.changes());
        session.print("decided-reserve", numbers(file.decided().reserve()));
        seal(decided);
    }

    private void row(Table table, Entry entry, Decided decided) {
        DecisionFile file = decided.decision();
        table.add(
                entry.number().toString(),
                entry.title(),
                session.words().of(entry.request().amount()),
                mark(file.computed(), entry.number()),
                mark(file.decided(), entry.number()),
                Optional.ofNullable(decided.numbers().get(entry.number()))
                        .map(Object::toString)
                        .orElse(""));
    }

    private String mark(Settled list, ProposalNumber number) {
        return session.words().of(list.list().contains(number) ? "verdict.selected" : "not-listed");
    }

    private void totals(String key, Settled settled) {
        session.print(
                key,
                settled.totals().selected(),
                settled.totals().amount().map(session.words()::of).orElse("–"),
                session.words().of(settled.totals().score()));
    }

    private void changes(Changes changes) {
        changes.overrides()
                .forEach(override -> session.print(
                        "override." + override.change().name().toLowerCase(Locale.ROOT),
                        override.proposal(),
                        override.motive()));
        changes.withdrawals()
                .forEach(withdrawal -> session.print("withdrawal", withdrawal.proposal(), withdrawal.motive()));
    }

    private void seal(Decided decided) {
        session.print(
                "sealed",
                decided.sealed().sequence(),
                decided.sealed().call(),
                decided.sealed().digest());
        decided.decision().replaces().ifPresent(before -> session.print("replaces", before));
    }

    /** Prints who left, who moved up or why nobody does, and the seal. */
    void show(Withdrawn withdrawn) {
        withdrawn
                .promotion()
                .passedOver()
                .forEach(passed -> session.print(
                        "passed-over", passed.candidate(), session.words().of(LimitWords.of(passed.limit()))));
        session.print("left", withdrawn.left(), title(withdrawn, withdrawn.left()));
        withdrawn
                .withdrawal()
                .kept()
                .ifPresent(kept -> session.print("left-keeping", session.words().of(kept)));
        withdrawn
                .promotion()
                .promoted()
                .ifPresentOrElse(
                        promoted -> session.print("promoted", promoted, title(withdrawn, promoted)),
                        () -> session.print("nobody-promoted"));
        totals("decided-total", withdrawn.decision().decision().decided());
        session.print(
                "decided-reserve",
                numbers(withdrawn.decision().decision().decided().reserve()));
        seal(withdrawn.decision());
    }

    private static String title(Withdrawn withdrawn, ProposalNumber number) {
        return withdrawn.decision().decision().inputs().entries().stream()
                .filter(entry -> entry.number().equals(number))
                .map(Entry::title)
                .findFirst()
                .orElse("");
    }

    private static String numbers(List<ProposalNumber> numbers) {
        return numbers.isEmpty() ? "–" : numbers.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
