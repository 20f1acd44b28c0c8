package fr.palmares.app.funding;

import fr.palmares.adapters.web.Json;
import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.Csv;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Refused;
import fr.palmares.app.shared.SaidReasons;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.app.shared.Values;
import fr.palmares.application.funding.FundingReport;
import fr.palmares.application.funding.ShowFunding;
import fr.palmares.application.funding.WatchedAward;
import fr.palmares.application.shared.Limit;
import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.Sentence;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.AwardId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the money of a call: per track, per laureate, and what is to be done. */
@CommandLine.Command(name = "funding")
public final class FundingCommand implements Command {

    private final Store<ShowFunding> store;
    private final Clock clock;

    @Parameters(paramLabel = "CALL", descriptionKey = "call")
    private String call = "";

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--csv")
    private boolean csv;

    private FundingCommand(Store<ShowFunding> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public static FundingCommand over(Store<ShowFunding> store, Clock clock) {
        return new FundingCommand(store, clock);
    }

    @Override
    public ExitCode run(Session session) {
        if (json && csv) {
            throw Refused.wrongCommandLine("two-forms");
        }
        CallId id = Values.slug("CALL", call).map(CallId::new).orElseThrow();
        try (Open<ShowFunding> open = store.open(session.settings().database())) {
            Optional<FundingReport> report = whole(open.offer(), id, LocalDate.now(clock));
            if (report.isEmpty()) {
                return new SaidReasons(session, json).of(List.of(Sentence.of("no-money", id)));
            }
            print(report.get(), session);
            return ExitCode.DONE;
        }
    }

    private void print(FundingReport report, Session session) {
        if (json) {
            session.console().print(Json.of(report, session.words().sentences()).text());
        } else if (csv) {
            session.console().print(Csv.of(AwardFields.ALL, report.awards().items()));
        } else {
            SpokenFunding.to(session).show(report);
        }
    }

    /** Every page as one: the officer asks for the whole. */
    static Optional<FundingReport> whole(ShowFunding funding, CallId call, LocalDate today) {
        List<WatchedAward> awards = new ArrayList<>();
        Optional<FundingReport> page =
                funding.show(call, new Page<>(Optional.empty(), new Limit(Limit.LARGEST)), today);
        Optional<FundingReport> first = page;
        while (page.isPresent()) {
            awards.addAll(page.get().awards().items());
            Optional<AwardId> next = page.get().awards().next();
            page = next.flatMap(
                    after -> funding.show(call, new Page<>(Optional.of(after), new Limit(Limit.LARGEST)), today));
        }
        return first.map(one ->
                new FundingReport(one.call(), one.funding(), one.alerts(), new Slice<>(awards, Optional.empty())));
    }
}
