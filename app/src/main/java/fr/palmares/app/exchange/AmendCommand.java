package fr.palmares.app.exchange;

import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.SaidReasons;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.app.shared.Values;
import fr.palmares.application.exchange.AmendCall;
import fr.palmares.application.exchange.AmendCall.Answer;
import fr.palmares.application.exchange.AmendCall.Answer.Amended;
import fr.palmares.application.exchange.AmendCall.Answer.Refused;
import fr.palmares.application.exchange.AmendCall.Answer.Unreadable;
import fr.palmares.application.exchange.AmendCall.Order;
import fr.palmares.application.exchange.Document;
import fr.palmares.domain.call.CallId;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replaces the rules of a published call and says what changed. */
@CommandLine.Command(name = "amend")
public final class AmendCommand implements Command {

    private final Store<AmendCall> store;
    private final Clock clock;

    @Parameters(paramLabel = "CALL", descriptionKey = "call")
    private String call = "";

    @Option(names = "--with", paramLabel = "FILE", required = true)
    private String with = "";

    @Option(names = "--motive", paramLabel = "TEXT")
    private @Nullable String motive;

    private AmendCommand(Store<AmendCall> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public static AmendCommand over(Store<AmendCall> store, Clock clock) {
        return new AmendCommand(store, clock);
    }

    @Override
    public ExitCode run(Session session) {
        CallId id = Values.slug("CALL", call).map(CallId::new).orElseThrow();
        Document document = ReadDocument.at(with);
        try (Open<AmendCall> open = store.open(session.settings().database())) {
            Answer answer = open.offer().amend(new Order(id, document, Optional.ofNullable(motive), clock.instant()));
            if (answer instanceof Refused refused) {
                return new SaidReasons(session, false).of(refused.reasons());
            }
            if (answer instanceof Unreadable unreadable) {
                return new SaidDiagnostics(session, false).of(document.place(), unreadable.diagnostics());
            }
            show(answer, session, id);
            return ExitCode.DONE;
        }
    }

    private static void show(Answer answer, Session session, CallId id) {
        if (answer instanceof Amended amended) {
            session.print("amended", id, amended.step().sequence());
            amended.step().changes().forEach(change -> session.print("amended-change", change));
        } else {
            session.print("nothing-changed");
        }
    }
}
