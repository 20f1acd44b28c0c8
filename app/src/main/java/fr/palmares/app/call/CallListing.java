package fr.palmares.app.call;

import fr.palmares.adapters.web.Json;
import fr.palmares.app.shared.Field;
import fr.palmares.app.shared.Listing;
import fr.palmares.app.shared.Table;
import fr.palmares.app.shared.Words;
import fr.palmares.application.call.CallView;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        return List.of(
                Field.of("id", CallView::id),
                Field.of("title", CallView::title),
                Field.of("state", CallView::state),
                Field.ofOptional(
                        "announced.laureates", call -> call.announcement().laureates()),
                Field.ofOptional(
                        "announced.proposals", call -> call.announcement().proposals()),
                Field.ofOptional(
                        "announced.amount.amount",
                        call -> amount(call.announcement().amount())),
                Field.ofOptional(
                        "announced.amount.currency",
                        call -> currency(call.announcement().amount())),
                Field.ofOptional("announced.on", call -> call.announcement().on()),
                Field.of("found.laureates", CallView::laureates),
                Field.of("tracks", CallListing::tracks),
                Field.ofOptional(
                        "envelope.amount.amount", call -> amount(call.envelope().map(Envelope::amount))),
                Field.ofOptional(
                        "envelope.amount.currency",
                        call -> currency(call.envelope().map(Envelope::amount))),
                Field.ofOptional("envelope.source.programme", call -> source(call, FundingSource::programme)),
                Field.ofOptional("envelope.source.fund", call -> source(call, FundingSource::fund)),
                Field.ofOptional("envelope.source.operator", call -> source(call, FundingSource::operator)),
                Field.ofOptional("source.document", call -> call.source().map(Source::document)),
                Field.ofOptional("source.line", call -> call.source().map(Source::line)));
    }

    private static Optional<String> amount(Optional<Money> money) {
        return money.map(sum -> sum.amount().toPlainString());
    }

    private static Optional<String> currency(Optional<Money> money) {
        return money.map(sum -> sum.currency().getCurrencyCode());
    }

    private static Optional<String> source(CallView call, Function<FundingSource, Optional<String>> link) {
        return call.envelope().map(Envelope::source).flatMap(link);
    }

    private static String tracks(CallView call) {
        return call.tracks().stream().map(track -> track.id().toString()).collect(Collectors.joining("\n"));
    }

    @Override
    public String json(Slice<CallView, CallId> page) {
        return Json.ofCalls(page).text();
    }
}
