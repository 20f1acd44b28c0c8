package fr.palmares.app.selection;

import fr.palmares.adapters.web.Json;
import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Refused;
import fr.palmares.app.shared.SaidReasons;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.app.shared.Values;
import fr.palmares.application.selection.SelectLaureates;
import fr.palmares.application.selection.SelectionAnswer;
import fr.palmares.application.selection.SelectionAnswer.Selected;
import fr.palmares.application.selection.SelectionOrder;
import fr.palmares.application.selection.SelectionView;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.jury.JurorId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes the list of a call and explains it; changes nothing. */
@CommandLine.Command(name = "select")
public final class SelectCommand implements Command {

    private final Store<SelectLaureates> store;

    @Parameters(paramLabel = "CALL", descriptionKey = "call")
    private String call = "";

    @Option(names = "--rule", paramLabel = "RULE")
    private @Nullable String rule;

    @Option(names = "--set", paramLabel = "KEY=VALUE")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(names = "--without-juror", paramLabel = "JUROR")
    private List<String> withoutJurors = new ArrayList<>();

    @Option(names = "--fragility")
    private boolean fragility;

    @Option(names = "--severity")
    private boolean severity;

    @Option(names = "--sort", paramLabel = "COLUMN")
    private String sort = "verdict";

    @Option(names = "--marks")
    private boolean marks;

    @Option(names = "--json")
    private boolean json;

    private SelectCommand(Store<SelectLaureates> store) {
        this.store = store;
    }

    public static SelectCommand over(Store<SelectLaureates> store) {
        return new SelectCommand(store);
    }

    @Override
    public ExitCode run(Session session) {
        TableOrder order = TableOrder.parse(sort)
                .orElseThrow(() -> Refused.wrongCommandLine("wrong-sort", sort, TableOrder.codes()));
        try (Open<SelectLaureates> open = store.open(session.settings().database())) {
            SelectionAnswer answer = open.offer().select(order());
            if (answer instanceof Selected selected) {
                show(selected.selection(), order, session);
                return ExitCode.DONE;
            }
            return new SaidReasons(session, json).of(((SelectionAnswer.Refused) answer).reasons());
        }
    }

    private SelectionOrder order() {
        return new SelectionOrder(
                Values.slug("CALL", call).map(CallId::new).orElseThrow(),
                Values.slug("--rule", rule).map(RuleId::new),
                set,
                withoutJurors.stream().map(SelectCommand::juror).toList(),
                fragility,
                severity);
    }

    private static JurorId juror(String text) {
        return JurorId.parse(text).orElseThrow(() -> Refused.wrongCommandLine("wrong-juror", text));
    }

    private void show(SelectionView view, TableOrder order, Session session) {
        if (json) {
            session.console().print(Json.of(view, session.words().sentences()).text());
        } else {
            new SpokenSelection(session).show(view, order, marks);
        }
    }
}
