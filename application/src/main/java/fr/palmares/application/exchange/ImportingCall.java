package fr.palmares.application.exchange;

import fr.palmares.application.call.Calls;
import fr.palmares.application.funding.Fundings;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.shared.Source;
import java.util.List;
import java.util.Optional;

/** Takes the rules of a call into the record. Once there they are frozen: another text of them is an amendment. */
final class ImportingCall {

    private final Calls calls;
    private final Fundings fundings;

    private final ImportOrder order;

    ImportingCall(Calls calls, Fundings fundings, ImportOrder order) {
        this.calls = calls;
        this.fundings = fundings;
        this.order = order;
    }

    DocumentReport take(Document document, CallDocument read) {
        Optional<CallId> other = order.call().filter(ordered -> !ordered.equals(read.id()));
        if (other.isPresent()) {
            return refused(document, read, Diagnostic.error(Position.START, "another-call", read.id(), other.get()));
        }
        Optional<Call> known = calls.find(read.id());
        if (known.flatMap(Call::specification).isEmpty()) {
            return published(document, read, known);
        }
        if (known.flatMap(Call::specification).equals(Optional.of(read.specification()))) {
            return DocumentReport.of(document, DocumentKind.CALL, read.id(), unchanged(read), List.of());
        }
        return known.filter(call -> call.state() == CallState.DRAFT).isPresent()
                ? published(document, read, known)
                : refused(document, read, Diagnostic.error(Position.START, "rules-frozen", read.id()));
    }

    private DocumentReport published(Document document, CallDocument read, Optional<Call> known) {
        Source source = new Source(document.name(), 1);
        calls.save(known.map(call -> call.specifiedAgain(read.title(), read.specification(), source))
                .orElseGet(() -> entering(Call.published(read.id(), read.title(), read.specification(), source))));
        read.specification().rules().limits().envelope().ifPresent(envelope -> fund(read.id(), envelope));
        List<String> id = List.of(read.id().toString());
        Changes changes =
                known.isPresent() ? new Changes(List.of(), id, List.of()) : new Changes(id, List.of(), List.of());
        return DocumentReport.of(document, DocumentKind.CALL, read.id(), changes, List.of());
    }

    private Call entering(Call call) {
        return order.draft() ? call.drafted() : call;
    }

    private void fund(CallId call, Envelope envelope) {
        fundings.save(fundings.of(call)
                .map(before -> before.announcedAgain(envelope))
                .orElseGet(() -> Funding.announced(call, envelope)));
    }

    private static Changes unchanged(CallDocument read) {
        return new Changes(List.of(), List.of(), List.of(read.id().toString()));
    }

    private static DocumentReport refused(Document document, CallDocument read, Diagnostic why) {
        return DocumentReport.of(document, DocumentKind.CALL, read.id(), Changes.NONE, List.of(why));
    }
}
