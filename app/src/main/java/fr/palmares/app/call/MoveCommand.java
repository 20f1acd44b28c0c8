package fr.palmares.app.call;

import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.SaidReasons;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.app.shared.Values;
import fr.palmares.application.call.MoveCall;
import fr.palmares.application.call.MoveCall.Answer;
import fr.palmares.application.call.MoveCall.Answer.Moved;
import fr.palmares.application.call.MoveCall.Order;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.LifecycleStep.Kind;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Publishes, cancels or completes a call; which of them is told by the name that it is given. */
@CommandLine.Command
public final class MoveCommand implements Command {

    private final Store<MoveCall> store;
    private final Clock clock;
    private final Kind kind;

    @Parameters(paramLabel = "CALL", descriptionKey = "call")
    private String call = "";

    @Option(names = "--motive", paramLabel = "TEXT")
    private @Nullable String motive;

    private MoveCommand(Store<MoveCall> store, Clock clock, Kind kind) {
        this.store = store;
        this.clock = clock;
        this.kind = kind;
    }

    public static MoveCommand over(Store<MoveCall> store, Clock clock, Kind kind) {
        return new MoveCommand(store, clock, kind);
    }

    @Override
    public ExitCode run(Session session) {
        CallId id = Values.slug("CALL", call).map(CallId::new).orElseThrow();
        try (Open<MoveCall> open = store.open(session.settings().database())) {
            Answer answer = open.offer().move(new Order(id, kind, Optional.ofNullable(motive), clock.instant()));
            if (answer instanceof Moved) {
                session.print("moved." + kind.name().toLowerCase(Locale.ROOT), id);
                return ExitCode.DONE;
            }
            return new SaidReasons(session, false).of(List.of(((Answer.Refused) answer).reason()));
        }
    }
}
