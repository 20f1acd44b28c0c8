package fr.palmares.app;

import fr.palmares.adapters.markdown.MarkdownFormats;
import fr.palmares.adapters.persistence.Database;
import fr.palmares.adapters.web.WebUseCases;
import fr.palmares.app.administration.AdministrationsCommand;
import fr.palmares.app.call.CallsCommand;
import fr.palmares.app.demo.DemoCommand;
import fr.palmares.app.demo.Stages;
import fr.palmares.app.exchange.ImportCommand;
import fr.palmares.app.laureate.LaureatesCommand;
import fr.palmares.app.serving.ServeCommand;
import fr.palmares.app.serving.Site;
import fr.palmares.app.serving.Stop;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.application.administration.AdministrationUseCases;
import fr.palmares.application.call.CallUseCases;
import fr.palmares.application.exchange.ExchangeUseCases;
import fr.palmares.application.exchange.ExchangeUseCases.Formats;
import fr.palmares.application.exchange.ExchangeUseCases.Stores;
import fr.palmares.application.exchange.ImportDocuments;
import fr.palmares.application.laureate.FindLaureates;
import fr.palmares.application.laureate.LaureateUseCases;
import java.util.function.Function;
import picocli.CommandLine;

/** The composition root: every command, with the use cases that it calls, over the adapters that do the work. */
record Commands(Surroundings surroundings, Details details) {

    CommandLine under(RootCommand root) {
        Stop stop = surroundings.stop();
        CommandLine line = new CommandLine(root)
                .addSubcommand(DemoCommand.over(opening(Commands::stages), stop))
                .addSubcommand(ImportCommand.over(opening(Commands::importDocuments)))
                .addSubcommand(LaureatesCommand.over(opening(Commands::findLaureates)))
                .addSubcommand(CallsCommand.over(
                        opening(store -> CallUseCases.using(store.callQueries()).findCalls())))
                .addSubcommand(AdministrationsCommand.over(
                        opening(store -> AdministrationUseCases.using(store.administrationQueries())
                                .findAdministrations())))
                .addSubcommand(ServeCommand.over(opening(Commands::site), stop))
                .setExpandAtFiles(false);
        line.getCommandSpec().parser().collectErrors(true);
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().parser().collectErrors(true));
        return line;
    }

    private <T> Store<T> opening(Function<Database, T> offer) {
        return url -> {
            Log.to(surroundings.console(), details);
            Database database = Database.open(url);
            return new Open<>(offer.apply(database), database::close);
        };
    }

    private static ImportDocuments importDocuments(Database database) {
        return ExchangeUseCases.using(
                        new Stores(
                                database.transactions(),
                                database.calls(),
                                database.administrations(),
                                database.laureates(),
                                database.fundings()),
                        new Formats(MarkdownFormats.articles(), MarkdownFormats.administrations()))
                .importDocuments();
    }

    private static FindLaureates findLaureates(Database database) {
        return LaureateUseCases.using(database.laureateQueries()).findLaureates();
    }

    private static Site site(Database database) {
        return new WebSite(new WebUseCases(
                CallUseCases.using(database.callQueries()),
                LaureateUseCases.using(database.laureateQueries()),
                AdministrationUseCases.using(database.administrationQueries())));
    }

    private static Stages stages(Database database) {
        return new Stages(importDocuments(database), findLaureates(database), site(database));
    }
}
