package fr.palmares.application.exchange;

import fr.palmares.application.jury.Scorecards;
import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.Timetable;
import fr.palmares.domain.jury.Jury;
import fr.palmares.domain.jury.Mark;
import fr.palmares.domain.jury.Recusal;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.proposal.ProposalId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds marks against the call's jury, proposals and criteria, and takes them into the record. */
final class ImportingMarks {

    private final Scorecards scorecards;
    private final FolderOnRecord folder;
    private final List<Diagnostic> errors = new ArrayList<>();

    private final boolean allProposalsRead;

    /** @param allProposalsRead else a proposal that is not there may be one that could not be read */
    ImportingMarks(Scorecards scorecards, FolderOnRecord folder, boolean allProposalsRead) {
        this.allProposalsRead = allProposalsRead;
        this.scorecards = scorecards;
        this.folder = folder;
    }

    /** Which card a mark belongs to. */
    private record Card(String juror, int proposal) {}

    DocumentReport take(Document document, List<MarkLine> lines) {
        if (folder.jury().isEmpty()) {
            return refused(document, List.of(Diagnostic.error(Position.START, "no-jury", folder.call())));
        }
        Jury jury = folder.jury().get();
        lines.forEach(line -> check(line, jury));
        lines.forEach(line -> line.on().ifPresent(this::checkOpen));
        if (!errors.isEmpty()) {
            return refused(document, errors);
        }
        ChangeLog log = new ChangeLog();
        List<Scorecard> changed = changed(cards(lines), log);
        if (folder.storable() && allProposalsRead) {
            scorecards.save(changed);
        }
        return DocumentReport.of(document, DocumentKind.MARKS, folder.call(), log.changes(), List.of());
    }

    private void check(MarkLine line, Jury jury) {
        if (jury.member(line.juror().value()).isEmpty()) {
            refuse(line.juror(), "unknown-juror", line.juror().value(), Suggestion.jurors(jury));
        }
        if (allProposalsRead && !folder.proposals().containsKey(line.proposal().value())) {
            refuse(line.proposal(), "unknown-proposal", line.proposal().value(), folder.call());
        }
        Optional<Recusal> recusal = jury.recusal(
                line.juror().value(),
                line.proposal().value(),
                folder.rules().jury().recusal());
        recusal.ifPresent(why -> refuse(
                line.juror(), "juror-recused", why.juror(), line.proposal().value(), why.on(), why.ground()));
        folder.rules()
                .ranking()
                .criterion(line.criterion().value())
                .ifPresentOrElse(
                        criterion -> checkScale(line, criterion),
                        () -> refuse(
                                line.criterion(),
                                "unknown-criterion",
                                line.criterion().value(),
                                Suggestion.criteria(folder.rules())));
    }

    private void checkScale(MarkLine line, Criterion criterion) {
        if (!criterion.scale().contains(line.mark().value())) {
            refuse(
                    line.mark(),
                    "mark-off-scale",
                    line.mark().value().toPlainString(),
                    criterion.id(),
                    criterion.scale());
        }
    }

    private void checkOpen(Placed<Instant> on) {
        Timetable timetable = folder.rules().timetable();
        if (timetable.marksAt(on.value())) {
            return;
        }
        String marked = folder.inZone(on.value());
        if (on.value().isBefore(timetable.markingOpens())) {
            refuse(on, "marked-too-early", marked, folder.inZone(timetable.markingOpens()));
        } else {
            timetable
                    .marking()
                    .ifPresent(window -> refuse(on, "marked-too-late", marked, folder.inZone(window.closes())));
        }
    }

    private void refuse(Placed<?> cell, String code, Object... arguments) {
        errors.add(Diagnostic.error(cell.position(), code, arguments));
    }

    private Map<Card, List<MarkLine>> cards(List<MarkLine> lines) {
        Map<Card, List<MarkLine>> cards = new LinkedHashMap<>();
        lines.forEach(line -> cards.computeIfAbsent(
                        new Card(
                                line.juror().value().text(),
                                line.proposal().value().value()),
                        none -> new ArrayList<>())
                .add(line));
        return cards;
    }

    /** Marks come in beside those on record: a mark that is told replaces, one that is not told stays. */
    private List<Scorecard> changed(Map<Card, List<MarkLine>> told, ChangeLog log) {
        Map<Card, Scorecard> onRecord = new HashMap<>();
        scorecards
                .of(folder.call())
                .forEach(card ->
                        onRecord.put(new Card(card.juror().text(), card.number().value()), card));
        List<Scorecard> changed = new ArrayList<>();
        told.forEach((key, lines) -> {
            Optional<Scorecard> before = Optional.ofNullable(onRecord.get(key));
            Scorecard now = before.map(known -> known.marked(merged(known.marks(), marks(lines))))
                    .orElseGet(() -> card(lines));
            boolean same = before.filter(now::equals).isPresent();
            if (log.note(now.proposal() + "/" + now.juror(), before, same)) {
                changed.add(now);
            }
        });
        return changed;
    }

    private Scorecard card(List<MarkLine> lines) {
        MarkLine first = lines.get(0);
        ProposalId proposal = new ProposalId(folder.call(), first.proposal().value());
        return Scorecard.of(first.juror().value(), proposal, inOrder(marks(lines)));
    }

    private static List<Mark> marks(List<MarkLine> lines) {
        return lines.stream()
                .map(line -> new Mark(line.criterion().value(), line.mark().value(), line.comment()))
                .toList();
    }

    private List<Mark> merged(List<Mark> known, List<Mark> told) {
        List<Mark> all = new ArrayList<>(told);
        HashSet<Object> criteria =
                new HashSet<>(told.stream().map(Mark::criterion).toList());
        known.stream().filter(mark -> !criteria.contains(mark.criterion())).forEach(all::add);
        return inOrder(all);
    }

    /** The marks of a card in the order of the call's criteria. */
    private List<Mark> inOrder(List<Mark> marks) {
        return folder.rules().ranking().criteria().stream()
                .flatMap(criterion ->
                        marks.stream().filter(mark -> mark.criterion().equals(criterion.id())))
                .toList();
    }

    private DocumentReport refused(Document document, List<Diagnostic> why) {
        return DocumentReport.of(document, DocumentKind.MARKS, folder.call(), Changes.NONE, why);
    }
}
