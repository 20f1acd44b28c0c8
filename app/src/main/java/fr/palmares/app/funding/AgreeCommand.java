package fr.palmares.app.funding;

import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Refused;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.app.shared.Values;
import fr.palmares.application.funding.AgreeOnAward;
import fr.palmares.application.funding.AgreeOnAward.Order;
import fr.palmares.domain.funding.Instalment;
import fr.palmares.domain.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records the agreement on an award: when it was signed, what it schedules, and what became of it. */
@CommandLine.Command(name = "agree")
public final class AgreeCommand implements Command {

    private static final Pattern DATE = Pattern.compile("[0-9][0-9-]*");

    private final Store<AgreeOnAward> store;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "CALL", descriptionKey = "call")
    private String call = "";

    @Parameters(index = "1", paramLabel = "NUMBER", descriptionKey = "number")
    private String number = "";

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    @Option(names = "--instalment", paramLabel = "DATE=AMOUNT")
    private List<String> instalments = new ArrayList<>();

    @Option(names = "--published", paramLabel = "DATE")
    private @Nullable String published;

    @Option(names = "--met", paramLabel = "MILESTONE=DATE")
    private List<String> met = new ArrayList<>();

    @Option(names = "--json")
    private boolean json;

    private AgreeCommand(Store<AgreeOnAward> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public static AgreeCommand over(Store<AgreeOnAward> store, Clock clock) {
        return new AgreeCommand(store, clock);
    }

    @Override
    public ExitCode run(Session session) {
        Order order = new Order(
                Told.laureate(call, number),
                Values.date("--on", on),
                instalments.stream().map(AgreeCommand::instalment).toList(),
                Values.date("--published", published),
                milestones(),
                LocalDate.now(clock));
        if (on == null && published == null && instalments.isEmpty() && met.isEmpty()) {
            throw Refused.wrongCommandLine("nothing-to-agree");
        }
        try (Open<AgreeOnAward> open = store.open(session.settings().database())) {
            return new Told(session, json).of(open.offer().agree(order), "agreed");
        }
    }

    /** What stands before the sign of equality is a day if it begins with a digit, and else a milestone. */
    private static Instalment instalment(String text) {
        Map.Entry<String, String> pair = Values.pair("--instalment", text);
        Money amount = Values.amount("--instalment", pair.getValue());
        if (DATE.matcher(pair.getKey()).matches()) {
            return Instalment.on(Values.date("--instalment", pair.getKey()).orElseThrow(), amount);
        }
        if (!Instalment.isMilestone(pair.getKey())) {
            throw Refused.wrongCommandLine("wrong-date", "--instalment", pair.getKey());
        }
        return Instalment.at(pair.getKey(), amount);
    }

    private Map<String, LocalDate> milestones() {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        met.stream()
                .map(text -> Values.pair("--met", text))
                .forEach(pair -> days.put(
                        pair.getKey(), Values.date("--met", pair.getValue()).orElseThrow()));
        return days;
    }
}
