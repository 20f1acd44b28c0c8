package fr.palmares.app.funding;

import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Refused;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.app.shared.Values;
import fr.palmares.application.funding.MoveMoney;
import fr.palmares.application.funding.MoveMoney.Order;
import fr.palmares.domain.funding.Movement;
import fr.palmares.domain.funding.Movement.Kind;
import fr.palmares.domain.laureate.LaureateId;
import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records a payment of an award or, the same way back, a recovery. */
@CommandLine.Command
public final class PayCommand implements Command {

    private final Store<MoveMoney> store;
    private final Clock clock;
    private final Kind kind;

    @Parameters(index = "0", paramLabel = "CALL", descriptionKey = "call")
    private String call = "";

    @Parameters(index = "1", paramLabel = "NUMBER", descriptionKey = "number")
    private String number = "";

    @Parameters(index = "2", paramLabel = "AMOUNT", descriptionKey = "amount")
    private String amount = "";

    @Option(names = "--on", paramLabel = "DATE", required = true)
    private String on = "";

    @Option(names = "--reference", paramLabel = "TEXT", required = true)
    private String reference = "";

    @Option(names = "--json")
    private boolean json;

    private PayCommand(Store<MoveMoney> store, Clock clock, Kind kind) {
        this.store = store;
        this.clock = clock;
        this.kind = kind;
    }

    public static PayCommand over(Store<MoveMoney> store, Clock clock, Kind kind) {
        return new PayCommand(store, clock, kind);
    }

    @Override
    public ExitCode run(Session session) {
        LaureateId laureate = Told.laureate(call, number);
        if (!Movement.isReference(reference)) {
            throw Refused.wrongCommandLine("wrong-reference", Movement.LONGEST_REFERENCE);
        }
        Movement movement =
                new Movement(kind, Values.date("--on", on).orElseThrow(), Values.amount("AMOUNT", amount), reference);
        try (Open<MoveMoney> open = store.open(session.settings().database())) {
            return new Told(session, json)
                    .of(
                            open.offer().move(new Order(laureate, movement, LocalDate.now(clock))),
                            kind == Kind.PAYMENT ? "paid" : "recovered");
        }
    }
}
