package fr.palmares.app.funding;

import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.app.shared.Values;
import fr.palmares.application.funding.StopAwards;
import fr.palmares.application.funding.StopAwards.Order;
import fr.palmares.domain.funding.End;
import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ends the awards of a laureate whose project stops. */
@CommandLine.Command(name = "stop")
public final class StopCommand implements Command {

    private final Store<StopAwards> store;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "CALL", descriptionKey = "call")
    private String call = "";

    @Parameters(index = "1", paramLabel = "NUMBER", descriptionKey = "number")
    private String number = "";

    @Option(names = "--on", paramLabel = "DATE", required = true)
    private String on = "";

    @Option(names = "--motive", paramLabel = "TEXT", required = true)
    private String motive = "";

    @Option(names = "--json")
    private boolean json;

    private StopCommand(Store<StopAwards> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public static StopCommand over(Store<StopAwards> store, Clock clock) {
        return new StopCommand(store, clock);
    }

    @Override
    public ExitCode run(Session session) {
        Order order = new Order(
                Told.laureate(call, number),
                new End(Values.date("--on", on).orElseThrow(), motive),
                LocalDate.now(clock));
        try (Open<StopAwards> open = store.open(session.settings().database())) {
            return new Told(session, json).of(open.offer().stop(order), "stopped");
        }
    }
}
