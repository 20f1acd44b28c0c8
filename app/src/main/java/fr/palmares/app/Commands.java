package fr.palmares.app;

import fr.palmares.adapters.markdown.MarkdownFormats;
import fr.palmares.adapters.persistence.Database;
import fr.palmares.adapters.web.WebUseCases;
import fr.palmares.adapters.web.WebUseCases.CallMoney;
import fr.palmares.app.administration.AdministrationsCommand;
import fr.palmares.app.call.CallsCommand;
import fr.palmares.app.call.MoveCommand;
import fr.palmares.app.demo.DemoCommand;
import fr.palmares.app.demo.Stages;
import fr.palmares.app.exchange.AmendCommand;
import fr.palmares.app.exchange.ExportCommand;
import fr.palmares.app.exchange.ImportCommand;
import fr.palmares.app.laureate.LaureatesCommand;
import fr.palmares.app.proposal.EligibilityCommand;
import fr.palmares.app.proposal.ProposalsCommand;
import fr.palmares.app.selection.AnnounceCommand;
import fr.palmares.app.selection.DecideCommand;
import fr.palmares.app.selection.SelectCommand;
import fr.palmares.app.selection.VerifyCommand;
import fr.palmares.app.selection.WithdrawCommand;
import fr.palmares.app.serving.ServeCommand;
import fr.palmares.app.serving.Site;
import fr.palmares.app.serving.Stop;
import fr.palmares.app.shared.Settings;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.application.administration.AdministrationUseCases;
import fr.palmares.application.call.CallUseCases;
import fr.palmares.application.call.MoveCall;
import fr.palmares.application.exchange.ExchangeUseCases;
import fr.palmares.application.exchange.ExchangeUseCases.Stores;
import fr.palmares.application.exchange.ImportDocuments;
import fr.palmares.application.funding.FundingUseCases;
import fr.palmares.application.funding.ReleaseMoney;
import fr.palmares.application.laureate.FindLaureates;
import fr.palmares.application.laureate.LaureateUseCases;
import fr.palmares.application.proposal.ProposalUseCases;
import fr.palmares.application.selection.DecisionStores;
import fr.palmares.application.selection.DecisionUseCases;
import fr.palmares.application.selection.SelectLaureates;
import fr.palmares.application.selection.SelectionStores;
import fr.palmares.application.selection.SelectionUseCases;
import fr.palmares.application.trail.Author;
import fr.palmares.domain.call.LifecycleStep.Kind;
import fr.palmares.domain.selection.Effort;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The composition root: every command, with the use cases that it calls, over the adapters that do the work. */
record Commands(Surroundings surroundings, Details details, Supplier<Settings> settings) {

    private static final Duration LONGEST_SELECTION = Duration.ofMinutes(1);

    CommandLine under(RootCommand root) {
        Stop stop = surroundings.stop();
        CommandLine line = new CommandLine(root)
                .addSubcommand(DemoCommand.over(opening(this::stages), stop))
                .addSubcommand(ImportCommand.over(opening(Commands::importDocuments), surroundings.clock()))
                .addSubcommand(ProposalsCommand.over(
                        opening(database -> proposals(database).findProposals())))
                .addSubcommand(EligibilityCommand.over(
                        opening(database -> proposals(database).ruleOnEligibility())));
        addSelection(line);
        addLifecycle(line);
        FundingCommands.addTo(line, this, surroundings.clock());
        TrustCommands.addTo(line, this, surroundings.clock());
        line.addSubcommand(LaureatesCommand.over(opening(Commands::findLaureates)))
                .addSubcommand(CallsCommand.over(
                        opening(store -> CallUseCases.using(store.callQueries()).findCalls())))
                .addSubcommand(AdministrationsCommand.over(
                        opening(store -> AdministrationUseCases.using(store.administrationQueries())
                                .findAdministrations())))
                .addSubcommand(ExportCommand.over(opening(database -> new OpenData(database).exportCall())))
                .addSubcommand(ServeCommand.over(opening(this::site), stop))
                .setExpandAtFiles(false);
        line.getCommandSpec().parser().collectErrors(true);
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().parser().collectErrors(true));
        return line;
    }

    private void addSelection(CommandLine line) {
        Clock clock = surroundings.clock();
        line.addSubcommand(SelectCommand.over(opening(this::selectLaureates)))
                .addSubcommand(DecideCommand.over(
                        opening(database -> decisions(database).decideLaureates()), clock))
                .addSubcommand(
                        VerifyCommand.by(DecisionUseCases.verifyDecision(MarkdownFormats.decisions(), this::effort)))
                .addSubcommand(AnnounceCommand.over(
                        opening(database -> decisions(database).announceCall()), clock))
                .addSubcommand(WithdrawCommand.over(
                        opening(database -> decisions(database).withdrawLaureate()), clock));
    }

    private void addLifecycle(CommandLine line) {
        Clock clock = surroundings.clock();
        Store<MoveCall> moving = opening(database ->
                CallUseCases.moveCall(database.transactions(), database.calls(), database.lifecycleSteps()));
        line.addSubcommand("publish", MoveCommand.over(moving, clock, Kind.PUBLISHED))
                .addSubcommand(AmendCommand.over(
                        opening(database -> ExchangeUseCases.amendCall(
                                stores(database), database.lifecycleSteps(), MarkdownFormats.calls())),
                        clock))
                .addSubcommand("cancel", MoveCommand.over(moving, clock, Kind.CANCELLED))
                .addSubcommand("complete", MoveCommand.over(moving, clock, Kind.COMPLETED));
    }

    <T> Store<T> opening(Function<Database, T> offer) {
        return url -> {
            Log.to(surroundings.console(), details, settings.get());
            Database database = Database.open(url, Author.of(settings.get().by(), surroundings.clock()));
            return new Open<>(offer.apply(database), database::close);
        };
    }

    private static ImportDocuments importDocuments(Database database) {
        return ExchangeUseCases.using(stores(database), MarkdownFormats.forImports())
                .importDocuments();
    }

    private static Stores stores(Database database) {
        return new Stores(
                database.transactions(),
                database.calls(),
                database.administrations(),
                database.laureates(),
                database.fundings(),
                database.proposals(),
                database.juries(),
                database.scorecards(),
                database.awards());
    }

    private static ProposalUseCases proposals(Database database) {
        return ProposalUseCases.using(
                database.transactions(), database.calls(), database.proposals(), database.administrations());
    }

    private SelectLaureates selectLaureates(Database database) {
        return SelectionUseCases.using(selectionStores(database), this::effort).selectLaureates();
    }

    private static SelectionStores selectionStores(Database database) {
        return new SelectionStores(
                database.transactions(),
                database.calls(),
                database.administrations(),
                database.proposals(),
                database.juries(),
                database.scorecards());
    }

    private DecisionUseCases decisions(Database database) {
        return DecisionUseCases.using(
                new DecisionStores(
                        selectionStores(database),
                        database.decisions(),
                        database.laureates(),
                        ReleaseMoney.of(database.fundings(), database.awards())),
                new DecisionUseCases.Formats(
                        MarkdownFormats.overrides(), MarkdownFormats.decisions(), MarkdownFormats.articleWriter()),
                this::effort);
    }

    /** A minute at most: nobody waits longer for a list, and what is found by then is said to be not proven. */
    private Effort effort() {
        Instant end = surroundings.clock().instant().plus(LONGEST_SELECTION);
        return new Effort(Long.MAX_VALUE, () -> surroundings.clock().instant().isAfter(end));
    }

    private static FindLaureates findLaureates(Database database) {
        return LaureateUseCases.using(database.laureateQueries()).findLaureates();
    }

    private Site site(Database database) {
        CallUseCases calls = CallUseCases.ofEverybody(database.callQueries());
        return new WebSite(
                publication -> new WebUseCases(
                        calls,
                        CallUseCases.showDetails(database.calls(), database.lifecycleSteps(), surroundings.clock()),
                        LaureateUseCases.using(database.laureateQueries()),
                        AdministrationUseCases.ofEverybody(database.administrationQueries()),
                        new CallMoney(
                                FundingUseCases.showFundingToEverybody(database.fundingQueries(), calls.showCall()),
                                FundingUseCases.showAwardsToEverybody(database.fundingQueries(), calls.showCall()),
                                () -> LocalDate.now(surroundings.clock())),
                        new OpenData(database).ofEverybody(publication)),
                database.health());
    }

    private Stages stages(Database database) {
        return new Stages(
                importDocuments(database),
                selectLaureates(database),
                decisions(database),
                DecisionUseCases.verifyDecision(MarkdownFormats.decisions(), this::effort),
                findLaureates(database),
                FundingCommands.useCases(database).moveMoney(),
                FundingCommands.showFunding(database),
                new OpenData(database)::ofOfficer,
                site(database),
                surroundings.clock());
    }
}
