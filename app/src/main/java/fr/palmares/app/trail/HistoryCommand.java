package fr.palmares.app.trail;

import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.PageOptions;
import fr.palmares.app.shared.Refused;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.app.shared.Values;
import fr.palmares.application.shared.Page;
import fr.palmares.application.trail.HistoryFilter;
import fr.palmares.application.trail.ShowHistory;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.trail.Subject.Kind;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what was done to the record, when and by whom, the latest first. */
@CommandLine.Command(name = "history")
public final class HistoryCommand implements Command {

    private final Store<ShowHistory> store;

    @Mixin
    private final PageOptions part = PageOptions.unset();

    @Option(names = "--call", paramLabel = "ID")
    private @Nullable String call;

    @Option(names = "--kind", paramLabel = "KIND")
    private @Nullable String kind;

    private HistoryCommand(Store<ShowHistory> store) {
        this.store = store;
    }

    public static HistoryCommand over(Store<ShowHistory> store) {
        return new HistoryCommand(store);
    }

    @Override
    public ExitCode run(Session session) {
        HistoryFilter filter = new HistoryFilter(
                Values.slug("--call", call).map(CallId::new),
                Optional.ofNullable(kind).map(HistoryCommand::kind));
        Page<Long> page = part.page(HistoryCommand::sequence);
        try (Open<ShowHistory> open = store.open(session.settings().database())) {
            return part.show(
                    session,
                    open.offer().show(filter, page),
                    new HistoryListing(session.words().sentences()));
        }
    }

    private static Kind kind(String code) {
        return Kind.ofCode(code)
                .orElseThrow(() -> Refused.wrongCommandLine(
                        "wrong-subject",
                        code,
                        Arrays.stream(Kind.values()).map(Kind::code).collect(Collectors.joining(", "))));
    }

    private static Optional<Long> sequence(String key) {
        return key.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(key)) : Optional.empty();
    }
}
