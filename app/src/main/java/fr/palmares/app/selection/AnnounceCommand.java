package fr.palmares.app.selection;

import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.OutFile;
import fr.palmares.app.shared.SaidReasons;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.app.shared.Values;
import fr.palmares.application.selection.AnnounceCall;
import fr.palmares.application.selection.AnnounceCall.Answer;
import fr.palmares.application.selection.AnnounceCall.Answer.Announcing;
import fr.palmares.application.selection.AnnounceCall.Order;
import fr.palmares.domain.call.CallId;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the laureates of the latest decision public, and writes the article that says so. */
@CommandLine.Command(name = "announce")
public final class AnnounceCommand implements Command {

    private final Store<AnnounceCall> store;
    private final Clock clock;

    @Parameters(paramLabel = "CALL", descriptionKey = "call")
    private String call = "";

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable String out;

    private AnnounceCommand(Store<AnnounceCall> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public static AnnounceCommand over(Store<AnnounceCall> store, Clock clock) {
        return new AnnounceCommand(store, clock);
    }

    @Override
    public ExitCode run(Session session) {
        CallId id = Values.slug("CALL", call).map(CallId::new).orElseThrow();
        try (Delivery delivery = new Delivery(OutFile.of(out));
                Open<AnnounceCall> open = store.open(session.settings().database())) {
            Answer answer = open.offer().announce(new Order(id, Values.date("--on", on), clock.instant()));
            if (answer instanceof Announcing announcing) {
                delivery.write(announcing.article());
                if (out == null) {
                    session.console().print(announcing.article());
                } else {
                    session.print("announced-in", announcing.laureates(), id, out);
                }
                return ExitCode.DONE;
            }
            return new SaidReasons(session, false).of(List.of(((Answer.Refused) answer).reason()));
        }
    }
}
