package fr.palmares.app.call;

import fr.palmares.adapters.web.Json;
import fr.palmares.app.shared.Field;
import fr.palmares.app.shared.Listing;
import fr.palmares.app.shared.Table;
import fr.palmares.app.shared.Words;
import fr.palmares.application.call.CallView;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.call.CallId;
import java.util.List;
import java.util.Locale;

/** How calls are listed. */
final class CallListing implements Listing<CallView, CallId> {

    @Override
    public Table table(Words words, List<CallView> calls) {
        Table table = Table.headed(
                words.of("call"), words.of("title"), words.of("state"), words.of("laureates"), words.of("amount"));
        calls.forEach(call -> table.add(
                call.id().toString(),
                call.title(),
                words.of("state." + state(call)),
                laureates(words, call),
                call.announcement().amount().map(words::of).orElse("")));
        return table;
    }

    private static String state(CallView call) {
        return call.state().name().toLowerCase(Locale.ROOT);
    }

    private static String laureates(Words words, CallView call) {
        return call.announcement()
                .laureates()
                .filter(announced -> announced != call.laureates())
                .map(announced -> words.of("laureates-of", call.laureates(), announced))
                .orElseGet(() -> Integer.toString(call.laureates()));
    }

    @Override
    public List<Field<CallView>> fields() {
        return List.of(Field.of("id", CallView::id), Field.of("title", CallView::title));
    }

    @Override
    public String json(Slice<CallView, CallId> page) {
        return Json.calls(page);
    }
}
