package fr.palmares.app.selection;

import fr.palmares.adapters.web.Json;
import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.OutFile;
import fr.palmares.app.shared.SaidReasons;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.app.shared.Values;
import fr.palmares.application.selection.DecisionAnswer;
import fr.palmares.application.selection.DecisionAnswer.Refused;
import fr.palmares.application.selection.DecisionAnswer.Withdrawn;
import fr.palmares.application.selection.WithdrawLaureate;
import fr.palmares.application.selection.WithdrawLaureate.Order;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.laureate.LaureateId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a laureate leave; the reserve list moves up, as a new decision. */
@CommandLine.Command(name = "withdraw")
public final class WithdrawCommand implements Command {

    private final Store<WithdrawLaureate> store;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "CALL", descriptionKey = "call")
    private String call = "";

    @Parameters(index = "1", paramLabel = "NUMBER", descriptionKey = "number")
    private String number = "";

    @Option(names = "--motive", paramLabel = "TEXT", required = true)
    private String motive = "";

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable String out;

    @Option(names = "--json")
    private boolean json;

    private WithdrawCommand(Store<WithdrawLaureate> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public static WithdrawCommand over(Store<WithdrawLaureate> store, Clock clock) {
        return new WithdrawCommand(store, clock);
    }

    @Override
    public ExitCode run(Session session) {
        CallId id = Values.slug("CALL", call).map(CallId::new).orElseThrow();
        int leaving = Values.number("NUMBER", number, LaureateId.LAST);
        try (Delivery delivery = new Delivery(OutFile.of(out));
                Open<WithdrawLaureate> open = store.open(session.settings().database())) {
            DecisionAnswer answer = open.offer().withdraw(new Order(id, leaving, motive, clock.instant()));
            if (answer instanceof Withdrawn withdrawn) {
                delivery.write(withdrawn.decision().sealed().file());
                if (json) {
                    session.console().print(Json.of(withdrawn).text());
                } else {
                    new SpokenDecision(session).show(withdrawn);
                }
                return ExitCode.DONE;
            }
            return new SaidReasons(session, json).of(((Refused) answer).reasons());
        }
    }
}
