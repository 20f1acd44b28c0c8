package fr.palmares.application.exchange;

import fr.palmares.application.proposal.Proposals;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.call.Window;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.proposal.ProposalId;
import fr.palmares.domain.proposal.Request;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Holds proposals against the rules of their call and takes them into the record. */
final class ImportingProposals {

    private final Proposals proposals;
    private final KnownBodies bodies;
    private final FolderOnRecord folder;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    ImportingProposals(Proposals proposals, KnownBodies bodies, FolderOnRecord folder) {
        this.proposals = proposals;
        this.bodies = bodies;
        this.folder = folder;
    }

    DocumentReport take(Document document, List<ProposalDocument> read) {
        ChangeLog log = new ChangeLog();
        List<Proposal> changed = new ArrayList<>();
        for (ProposalDocument told : read) {
            Optional<Proposal> before =
                    Optional.ofNullable(folder.proposals().get(told.number().value()));
            Proposal sent = sent(document, told);
            check(told);
            checkLikeness(told.number().position(), sent);
            Proposal now = before.map(known -> known.sentAgain(sent)).orElse(sent);
            boolean same = before.filter(known -> known.saysTheSameAs(sent)).isPresent();
            if (log.note(now.id().toString(), before, same)) {
                changed.add(now);
            }
            folder.receive(
                    now, document.place() + ":" + told.number().position().line());
        }
        boolean refused = diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        if (refused) {
            folder.storeNoMore();
        } else {
            proposals.save(changed);
        }
        return DocumentReport.of(
                document, DocumentKind.PROPOSALS, folder.call(), refused ? Changes.NONE : log.changes(), diagnostics);
    }

    private Proposal sent(Document document, ProposalDocument told) {
        AdministrationId body = bodies.find(told.administration().value()).orElseGet(() -> {
            diagnostics.add(Diagnostic.warning(
                    told.administration().position(),
                    "administration-met",
                    told.administration().value()));
            return bodies.meet(told.administration().value());
        });
        Request request = new Request(
                told.amount().value(),
                told.track().map(Placed::value),
                told.themes().stream().map(Placed::value).toList());
        return Proposal.sent(
                        new ProposalId(folder.call(), told.number().value()),
                        body,
                        request,
                        told.received().value(),
                        told.project())
                .from(new Source(document.name(), told.number().position().line()));
    }

    private void check(ProposalDocument told) {
        ProposalNumber number = told.number().value();
        folder.readFrom(number).ifPresent(place -> refuse(told.number().position(), "proposal-twice", number, place));
        told.track()
                .ifPresentOrElse(
                        this::checkTrack, () -> checkNoTrack(told.number().position()));
        told.themes().forEach(this::checkTheme);
        checkReceived(told.received());
        checkCurrency(told.amount());
    }

    private void checkLikeness(Position position, Proposal sent) {
        folder.similarity()
                .duplicateOf(sent)
                .ifPresent(other -> diagnostics.add(Diagnostic.warning(
                        position,
                        other.same() ? "proposal-duplicate" : "proposal-near-duplicate",
                        sent.id().number(),
                        other.number())));
    }

    private void checkTrack(Placed<TrackId> track) {
        if (folder.rules().limits().track(track.value()).isEmpty()) {
            refuse(track.position(), "unknown-track", track.value(), Suggestion.tracks(folder.rules()));
        }
    }

    private void checkNoTrack(Position position) {
        if (!folder.rules().limits().tracks().isEmpty()) {
            refuse(position, "track-missing", Suggestion.tracks(folder.rules()));
        }
    }

    private void checkTheme(Placed<ThemeId> theme) {
        if (!folder.rules().limits().names(theme.value())) {
            refuse(theme.position(), "unknown-theme", theme.value(), Suggestion.themes(folder.rules()));
        }
    }

    private void checkReceived(Placed<Instant> received) {
        Window window = folder.rules().timetable().proposals();
        Instant instant = received.value();
        if (instant.isBefore(window.opens())) {
            refuse(received.position(), "received-too-early", folder.inZone(instant), folder.inZone(window.opens()));
        } else if (!window.contains(instant)) {
            refuse(received.position(), "received-too-late", folder.inZone(instant), folder.inZone(window.closes()));
        }
    }

    /** Amounts are added up, under the call's envelope and with each other. */
    private void checkCurrency(Placed<Money> amount) {
        Optional<Currency> expected = folder.rules()
                .limits()
                .envelope()
                .map(envelope -> envelope.amount().currency())
                .or(() -> folder.rules().limits().tracks().stream()
                        .flatMap(track -> track.envelope().stream())
                        .map(Money::currency)
                        .findFirst())
                .or(() -> folder.proposals().values().stream()
                        .map(other -> other.request().amount().currency())
                        .findFirst());
        expected.filter(currency -> !currency.equals(amount.value().currency()))
                .ifPresent(currency -> refuse(
                        amount.position(), "another-currency", amount.value().currency(), currency));
    }

    private void refuse(Position position, String code, Object... arguments) {
        diagnostics.add(Diagnostic.error(position, code, arguments));
    }
}
