package fr.palmares.application.exchange;

import fr.palmares.application.administration.Administrations;
import fr.palmares.application.call.Calls;
import fr.palmares.application.call.StateWords;
import fr.palmares.application.funding.Fundings;
import fr.palmares.application.laureate.Laureates;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.shared.Slug;
import fr.palmares.domain.shared.Source;
import java.util.List;
import java.util.Optional;

/** Takes an article into the record: its call, the money, the bodies and the laureates. */
final class ImportingArticle {

    private final Calls calls;
    private final Administrations administrations;
    private final Laureates laureates;
    private final Fundings fundings;

    ImportingArticle(Calls calls, Administrations administrations, Laureates laureates, Fundings fundings) {
        this.calls = calls;
        this.administrations = administrations;
        this.laureates = laureates;
        this.fundings = fundings;
    }

    DocumentReport take(Document document, Article article, Optional<CallId> ordered) {
        CallId id = ordered.or(article::call).orElseGet(() -> new CallId(Slug.of(article.title())));
        if (article.winners().isEmpty()) {
            return silent(document, article, id);
        }
        Source source = new Source(document.name(), 1);
        Optional<Call> known = calls.find(id);
        Optional<Diagnostic> early = known.flatMap(ImportingArticle::early);
        if (early.isPresent()) {
            return DocumentReport.of(document, DocumentKind.ARTICLE, id, Changes.NONE, List.of(early.get()));
        }
        boolean decided = laureates.of(id).stream()
                .anyMatch(laureate -> laureate.proposal().isPresent());
        if (decided) {
            return compared(document, article, known.orElseThrow());
        }
        Call call = announced(id, article, source, known);
        boolean callChanged = saveIfChanged(call, known);
        boolean fundingChanged = saveFunding(call, article);
        LaureatesOfArticle told = new LaureatesOfArticle(document, article, call, administrations, laureates);
        told.save();
        return told.report(callChanged || fundingChanged);
    }

    private static DocumentReport silent(Document document, Article article, CallId id) {
        return new DocumentReport(
                document.place(),
                document.name(),
                DocumentKind.ARTICLE,
                Optional.of(id),
                article.announcement(),
                List.of(),
                Changes.NONE,
                false,
                List.of(Diagnostic.warning(Position.START, "no-laureate")));
    }

    /** Of a call that is run here, nothing is announced but from here. */
    private static Optional<Diagnostic> early(Call call) {
        return call.rules().isEmpty() || call.state() == CallState.ANNOUNCED || call.state() == CallState.COMPLETED
                ? Optional.empty()
                : Optional.of(Diagnostic.error(
                        Position.START, "article-before-announcement", call.id(), StateWords.of(call.state())));
    }

    /** Laureates that a decision made are told by an article, and never changed by one. */
    private DocumentReport compared(Document document, Article article, Call call) {
        LaureatesOfArticle told = new LaureatesOfArticle(document, article, call, administrations, laureates);
        told.compareOnly();
        return told.report(false);
    }

    private static Call announced(CallId id, Article article, Source source, Optional<Call> known) {
        return known.map(call -> call.announcedAgain(article.title(), article.announcement(), article.tracks(), source))
                .orElseGet(() -> Call.announced(id, article.title(), article.announcement(), article.tracks(), source));
    }

    private boolean saveIfChanged(Call call, Optional<Call> known) {
        if (known.filter(call::equals).isPresent()) {
            return false;
        }
        calls.save(call);
        return true;
    }

    private boolean saveFunding(Call call, Article article) {
        Optional<Funding> known = fundings.of(call.id());
        Optional<Funding> funding = call.announcement()
                .amount()
                .filter(amount -> amount.amount().signum() > 0)
                .map(amount -> new Envelope(amount, article.fundingSource()))
                .map(envelope -> known.map(before -> before.announcedAgain(envelope))
                        .orElseGet(() -> Funding.announced(call.id(), envelope)));
        funding.filter(now -> !known.equals(Optional.of(now))).ifPresent(fundings::save);
        return !funding.equals(known) && funding.isPresent();
    }
}
