package fr.palmares.application.exchange;

import fr.palmares.application.jury.Juries;
import fr.palmares.application.jury.Scorecards;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.jury.Evaluation;
import fr.palmares.domain.jury.Jury;
import fr.palmares.domain.jury.Recusal;
import fr.palmares.domain.jury.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a jury into the record. A recusal that comes after the marks annuls them: the cards stay on record, without a
 * mark, and what moved in the order is said.
 */
final class ImportingJury {

    private final Juries juries;
    private final Scorecards scorecards;
    private final FolderOnRecord folder;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    ImportingJury(Juries juries, Scorecards scorecards, FolderOnRecord folder) {
        this.juries = juries;
        this.scorecards = scorecards;
        this.folder = folder;
    }

    DocumentReport take(Document document, JuryDocument read) {
        for (Placed<Recusal> recusal : read.recusals()) {
            ProposalNumber number = recusal.value().proposal();
            if (!folder.proposals().containsKey(number)) {
                diagnostics.add(Diagnostic.error(recusal.position(), "unknown-proposal", number, folder.call()));
            }
        }
        if (!diagnostics.isEmpty()) {
            return DocumentReport.of(document, DocumentKind.JURY, folder.call(), Changes.NONE, diagnostics);
        }
        Jury told = Jury.named(
                folder.call(),
                read.members(),
                read.recusals().stream().map(Placed::value).toList());
        Optional<Jury> before = folder.jury();
        Jury now = before.map(known -> told.at(known.revision())).orElse(told);
        ChangeLog log = new ChangeLog();
        boolean changed = log.note(
                folder.call() + "/jury", before, before.filter(now::equals).isPresent());
        if (changed && folder.storable()) {
            juries.save(now);
            annul(now);
        }
        folder.seat(folder.storable() ? juries.of(folder.call()).orElse(now) : now);
        return DocumentReport.of(document, DocumentKind.JURY, folder.call(), log.changes(), diagnostics);
    }

    private void annul(Jury jury) {
        List<Scorecard> cards = scorecards.of(folder.call());
        List<Scorecard> annulled = cards.stream()
                .filter(card -> !card.marks().isEmpty())
                .filter(card -> jury.recusal(
                                card.juror(),
                                card.number(),
                                folder.rules().jury().recusal())
                        .isPresent())
                .toList();
        if (annulled.isEmpty()) {
            return;
        }
        List<ProposalNumber> before = ranked(cards);
        scorecards.save(annulled.stream().map(card -> card.marked(List.of())).toList());
        List<ProposalNumber> after = ranked(scorecards.of(folder.call()));
        annulled.forEach(card ->
                diagnostics.add(Diagnostic.warning(Position.START, "marks-annulled", card.juror(), card.number())));
        diagnostics.add(
                before.equals(after)
                        ? Diagnostic.info(Position.START, "order-unchanged")
                        : Diagnostic.warning(Position.START, "order-changed", moved(before, after)));
    }

    /** The proposals by falling score; those without one are left out. */
    private List<ProposalNumber> ranked(List<Scorecard> cards) {
        return Evaluation.of(folder.rules().ranking(), folder.proposals().keySet(), cards)
                .ranked();
    }

    private static String moved(List<ProposalNumber> before, List<ProposalNumber> after) {
        List<String> moves = new ArrayList<>();
        for (ProposalNumber number : before) {
            int now = after.indexOf(number) + 1;
            int then = before.indexOf(number) + 1;
            if (now != then) {
                moves.add(number + " : " + then + " → " + (now == 0 ? "–" : now));
            }
        }
        return String.join(", ", moves);
    }
}
