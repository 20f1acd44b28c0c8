package fr.palmares.app.selection;

import fr.palmares.adapters.web.Json;
import fr.palmares.app.exchange.ReadDocument;
import fr.palmares.app.exchange.SaidDiagnostics;
import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.OutFile;
import fr.palmares.app.shared.SaidReasons;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.app.shared.Values;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.selection.DecideLaureates;
import fr.palmares.application.selection.DecideLaureates.Order;
import fr.palmares.application.selection.DecisionAnswer;
import fr.palmares.application.selection.DecisionAnswer.Decided;
import fr.palmares.application.selection.DecisionAnswer.Refused;
import fr.palmares.application.selection.DecisionAnswer.WrongOverrides;
import fr.palmares.domain.call.CallId;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Seals the decision on a call: the computed list, changed where the jury says why. */
@CommandLine.Command(name = "decide")
public final class DecideCommand implements Command {

    private final Store<DecideLaureates> store;
    private final Clock clock;

    @Parameters(paramLabel = "CALL", descriptionKey = "call")
    private String call = "";

    @Option(names = "--overrides", paramLabel = "FILE")
    private @Nullable String overrides;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable String out;

    @Option(names = "--json")
    private boolean json;

    private DecideCommand(Store<DecideLaureates> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public static DecideCommand over(Store<DecideLaureates> store, Clock clock) {
        return new DecideCommand(store, clock);
    }

    @Override
    public ExitCode run(Session session) {
        CallId id = Values.slug("CALL", call).map(CallId::new).orElseThrow();
        Optional<Document> changes = Optional.ofNullable(overrides).map(ReadDocument::at);
        try (Delivery delivery = new Delivery(OutFile.of(out));
                Open<DecideLaureates> open = store.open(session.settings().database())) {
            DecisionAnswer answer = open.offer().decide(new Order(id, changes, clock.instant()));
            if (answer instanceof Decided decided) {
                delivery.write(decided.sealed().file());
                show(decided, session);
                return ExitCode.DONE;
            }
            return answer instanceof WrongOverrides wrong
                    ? new SaidDiagnostics(session, json)
                            .of(changes.map(Document::place).orElse("-"), wrong.diagnostics())
                    : new SaidReasons(session, json).of(((Refused) answer).reasons());
        }
    }

    private void show(Decided decided, Session session) {
        if (json) {
            session.console().print(Json.of(decided).text());
        } else {
            new SpokenDecision(session).show(decided);
        }
    }
}
