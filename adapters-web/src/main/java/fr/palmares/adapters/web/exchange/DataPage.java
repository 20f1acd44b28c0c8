package fr.palmares.adapters.web.exchange;

import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.Frame;
import fr.palmares.adapters.web.shared.Link;
import fr.palmares.adapters.web.shared.Route;
import fr.palmares.application.call.CallView;
import fr.palmares.application.exchange.ExportField;
import fr.palmares.application.exchange.ExportKind;
import fr.palmares.application.exchange.ExportUseCases;
import fr.palmares.application.exchange.Publication.Licence;
import fr.palmares.application.shared.Sentences;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import java.util.List;
import java.util.Optional;

/** What can be had of the record: every announced call in the forms that can hold it, and what each form holds. */
record DataPage(Frame frame, List<Form> forms, List<CallData> calls, Optional<String> next) {

    /** A form and its dictionary. */
    record Form(ExportKind kind, String title, List<Entry> entries) {}

    /** A column or key, and what it holds. */
    record Entry(String name, String meaning) {}

    /** A call and its files. */
    record CallData(Link call, List<Link> files) {}

    static DataPage of(Asked asked, ExportUseCases exports, Slice<CallView, CallId> calls) {
        Sentences sentences = Sentences.in(asked.texts().language().locale());
        List<Form> forms = exports.listExports().list().stream()
                .map(form -> new Form(
                        form.kind(),
                        sentences.of(form.kind().title()),
                        form.fields().stream()
                                .map(field -> entry(field, sentences))
                                .toList()))
                .toList();
        return new DataPage(
                Frame.of(asked.texts().say("data.title"), asked),
                forms,
                calls.items().stream()
                        .filter(call -> call.state() == CallState.ANNOUNCED || call.state() == CallState.COMPLETED)
                        .map(call -> data(call, exports.offerExports().of(call.id()), asked))
                        .toList(),
                asked.next(calls));
    }

    private static Entry entry(ExportField field, Sentences sentences) {
        return new Entry(field.name(), sentences.of(field.meaning()));
    }

    private static CallData data(CallView call, List<ExportKind> kinds, Asked asked) {
        Sentences sentences = Sentences.in(asked.texts().language().locale());
        String address = "/calls/" + call.id();
        return new CallData(
                new Link(call.title(), asked.links().to(address)),
                kinds.stream()
                        .map(kind ->
                                new Link(sentences.of(kind.title()), Route.API + address + "/export/" + kind.code()))
                        .toList());
    }

    Link licence() {
        return new Link(Licence.OUVERTE.name(), Licence.OUVERTE.address().toString());
    }
}
