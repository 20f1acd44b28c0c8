package fr.palmares.app.trail;

import fr.palmares.adapters.web.Json;
import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.application.check.CheckReport;
import fr.palmares.application.check.CheckStore;
import fr.palmares.application.check.Finding;
import fr.palmares.domain.trail.Head;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Says whether the record and its trail hold, an invariant a line, and notes in an anchor how far the trail goes. */
@CommandLine.Command(name = "check")
public final class CheckCommand implements Command {

    private final Store<CheckStore> store;

    @Option(names = "--anchor", paramLabel = "FILE")
    private @Nullable String anchor;

    @Option(names = "--json")
    private boolean json;

    private CheckCommand(Store<CheckStore> store) {
        this.store = store;
    }

    public static CheckCommand over(Store<CheckStore> store) {
        return new CheckCommand(store);
    }

    @Override
    public ExitCode run(Session session) {
        Optional<AnchorFile> file = Optional.ofNullable(anchor).map(AnchorFile::new);
        Optional<Head> noted = file.flatMap(AnchorFile::read);
        CheckReport report;
        try (Open<CheckStore> open = store.open(session.settings().database())) {
            report = open.offer().check(noted);
        }
        show(report, session);
        if (!report.holds()) {
            return ExitCode.REFUSED;
        }
        file.filter(kept -> !noted.equals(Optional.of(report.head()))).ifPresent(kept -> kept.write(report.head()));
        return ExitCode.DONE;
    }

    private void show(CheckReport report, Session session) {
        if (json) {
            session.console().print(Json.of(report, session.words().sentences()).text());
            return;
        }
        report.findings().forEach(finding -> show(finding, session));
        long broken = report.findings().stream().filter(one -> !one.holds()).count();
        if (broken == 0) {
            session.print(
                    "check-holds",
                    report.findings().size(),
                    report.head().sequence(),
                    report.head().digest());
        } else {
            session.print("check-broken", broken, report.findings().size());
        }
    }

    private static void show(Finding finding, Session session) {
        String demand = session.words().of(finding.sentence());
        if (finding.holds()) {
            session.print("invariant-holds", finding.invariant(), demand);
        } else {
            session.print(
                    "invariant-broken",
                    session.mark("error"),
                    finding.invariant(),
                    demand,
                    finding.count(),
                    String.join(", ", finding.places()));
        }
    }
}
