package fr.palmares.application.exchange;

import fr.palmares.application.exchange.ExchangeUseCases.Formats;
import fr.palmares.application.exchange.ExchangeUseCases.Stores;
import fr.palmares.application.funding.RefusalWords;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.Checked;
import fr.palmares.domain.funding.FundingRefusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One import, document after document: which call it is about, and what is on record of it so far. */
final class OneImport {

    private final Stores stores;
    private final Formats formats;
    private final ImportOrder order;
    private final KnownBodies bodies;
    private Optional<CallId> told;
    private Optional<CallId> rules = Optional.empty();
    private final Set<DocumentKind> unreadable = EnumSet.noneOf(DocumentKind.class);
    private Optional<FolderOnRecord> folder = Optional.empty();
    private Optional<MoneyOnRecord> money = Optional.empty();

    OneImport(Stores stores, Formats formats, ImportOrder order) {
        this.stores = stores;
        this.formats = formats;
        this.order = order;
        this.bodies = new KnownBodies(stores.administrations());
        this.told = order.call();
    }

    DocumentKind kind(Document document) {
        return order.kind().orElseGet(() -> DocumentKind.of(document));
    }

    DocumentReport take(Document document) {
        DocumentKind kind = kind(document);
        if (document.tooLarge()) {
            return DocumentReport.nothingFrom(
                    document, kind, List.of(Diagnostic.error(Position.START, "too-large", Document.LARGEST >> 20)));
        }
        return switch (kind) {
            case CALL -> takeCall(document);
            case ADMINISTRATIONS -> takeAdministrations(document);
            case PROPOSALS -> withFolder(document, kind, folder -> takeProposals(document, folder));
            case JURY -> withFolder(document, kind, folder -> takeJury(document, folder));
            case MARKS -> withFolder(document, kind, folder -> takeMarks(document, folder));
            case ARTICLE -> takeArticle(document);
            case AWARDS -> withMoney(document, kind, money -> takeAwards(document, money));
            case PAYMENTS -> withMoney(document, kind, money -> takePayments(document, money));
        };
    }

    private DocumentReport takeAdministrations(Document document) {
        return taken(
                document,
                DocumentKind.ADMINISTRATIONS,
                formats.administrations().read(document),
                (from, listed) ->
                        new ImportingAdministrations(stores.administrations()).take(from, listed, bodies::knownAs));
    }

    private DocumentReport takeProposals(Document document, FolderOnRecord folder) {
        return taken(
                document,
                DocumentKind.PROPOSALS,
                formats.proposals().read(document, folder.rules().timetable().zone()),
                new ImportingProposals(stores.proposals(), bodies, folder)::take);
    }

    private DocumentReport takeJury(Document document, FolderOnRecord folder) {
        return taken(
                document,
                DocumentKind.JURY,
                formats.juries().read(document),
                new ImportingJury(stores.juries(), stores.scorecards(), folder)::take);
    }

    private DocumentReport takeMarks(Document document, FolderOnRecord folder) {
        return taken(
                document,
                DocumentKind.MARKS,
                formats.marks().read(document, folder.rules().timetable().zone()),
                new ImportingMarks(stores.scorecards(), folder, !unreadable.contains(DocumentKind.PROPOSALS))::take);
    }

    private DocumentReport takeAwards(Document document, MoneyOnRecord money) {
        return taken(
                document,
                DocumentKind.AWARDS,
                formats.awards().read(document),
                new ImportingAwards(stores.administrations(), money)::take);
    }

    private DocumentReport takePayments(Document document, MoneyOnRecord money) {
        return taken(
                document,
                DocumentKind.PAYMENTS,
                formats.payments().read(document),
                new ImportingPayments(money, order.today())::take);
    }

    /** Awards refer to laureates, who are there once they are announced. */
    private DocumentReport withMoney(
            Document document, DocumentKind kind, Function<MoneyOnRecord, DocumentReport> taking) {
        if (told.isEmpty()) {
            return DocumentReport.nothingFrom(document, kind, List.of(Diagnostic.error(Position.START, "which-call")));
        }
        if (money.isEmpty()) {
            Checked<MoneyOnRecord> found = MoneyOnRecord.of(told.get(), stores);
            Optional<FundingRefusal> missing = found.fold(some -> Optional.empty(), Optional::of);
            if (missing.isPresent()) {
                Diagnostic why = new Diagnostic(Severity.ERROR, RefusalWords.of(missing.get()), Position.START);
                return DocumentReport.nothingFrom(document, kind, List.of(why));
            }
            money = found.fold(Optional::of, none -> Optional.empty());
        }
        return taking.apply(money.orElseThrow());
    }

    private DocumentReport takeArticle(Document document) {
        return taken(
                document,
                DocumentKind.ARTICLE,
                formats.articles().read(document),
                (from, article) -> article().take(from, article, order.call()));
    }

    private DocumentReport takeCall(Document document) {
        return taken(document, DocumentKind.CALL, formats.calls().read(document), (from, read) -> {
            if (rules.isPresent()) {
                return DocumentReport.of(
                        from,
                        DocumentKind.CALL,
                        read.id(),
                        Changes.NONE,
                        List.of(Diagnostic.error(Position.START, "second-call", read.id(), rules.get())));
            }
            rules = Optional.of(read.id());
            DocumentReport report = new ImportingCall(stores.calls(), stores.fundings(), order).take(from, read);
            told = report.call();
            return report;
        });
    }

    private ImportingArticle article() {
        return new ImportingArticle(stores.calls(), stores.administrations(), stores.laureates(), stores.fundings());
    }

    private <T> DocumentReport taken(
            Document document, DocumentKind kind, Reading<T> reading, BiFunction<Document, T, DocumentReport> taking) {
        return reading.fold(read -> taking.apply(document, read.content()).with(read.diagnostics()), refused -> {
            unreadable.add(kind);
            return DocumentReport.nothingFrom(document, kind, refused.diagnostics());
        });
    }

    /** What a folder's file says is held against the call's rules, which must be on record by then. */
    private DocumentReport withFolder(
            Document document, DocumentKind kind, Function<FolderOnRecord, DocumentReport> taking) {
        if (folder.isEmpty()) {
            folder = told.flatMap(stores.calls()::find).flatMap(this::opened);
        }
        List<Diagnostic> none = new ArrayList<>();
        none.add(
                told.isEmpty()
                        ? Diagnostic.error(Position.START, "which-call")
                        : Diagnostic.error(Position.START, "call-without-rules", told.get()));
        if (folder.isEmpty() && unreadable.contains(DocumentKind.CALL)) {
            return DocumentReport.nothingFrom(document, kind, List.of());
        }
        return folder.map(open -> settled(document, kind, open, taking.apply(open)))
                .orElseGet(() -> DocumentReport.nothingFrom(document, kind, none));
    }

    /** Once a call is decided its proposals change no more, and once it is over nothing does. */
    private DocumentReport settled(Document document, DocumentKind kind, FolderOnRecord open, DocumentReport report) {
        boolean frozen = open.isOver() || (kind == DocumentKind.PROPOSALS && open.isDecided());
        return frozen && report.changes().any()
                ? DocumentReport.nothingFrom(
                        document,
                        kind,
                        List.of(Diagnostic.error(Position.START, "call-settled", open.call(), open.state())))
                : report;
    }

    private Optional<FolderOnRecord> opened(Call call) {
        return call.rules().map(frozen -> new FolderOnRecord(call, frozen, stores));
    }
}
