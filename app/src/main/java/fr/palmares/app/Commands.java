package fr.palmares.app;

import fr.palmares.adapters.markdown.AdministrationsCsv;
import fr.palmares.adapters.markdown.KramdownArticles;
import fr.palmares.adapters.persistence.Database;
import fr.palmares.adapters.web.WebServer;
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
final class Commands {

    private Commands() {}

    static CommandLine under(RootCommand root, Stop stop) {
        CommandLine line = new CommandLine(root)
                .addSubcommand(DemoCommand.over(opening(Commands::stages), stop))
                .addSubcommand(ImportCommand.over(opening(Commands::importDocuments)))
                .addSubcommand(LaureatesCommand.over(opening(Commands::findLaureates)))
                .addSubcommand(CallsCommand.over(opening(store -> CallUseCases.using(store.callQueries()).findCalls())))
                .addSubcommand(AdministrationsCommand.over(opening(store ->
                        AdministrationUseCases.using(store.administrationQueries()).findAdministrations())))
                .addSubcommand(ServeCommand.over(opening(Commands::site), stop))
                .setExpandAtFiles(false);
        line.getCommandSpec().parser().collectErrors(true);
        line.getSubcommands().values().forEach(command -> command.getCommandSpec().parser().collectErrors(true));
        return line;
    }

    private static <T> Store<T> opening(Function<Database, T> offer) {
        return url -> {
            Database database = Database.open(url);
            return new Open<>(offer.apply(database), database::close);
        };
    }

    private static Stages stages(Database database) {
        return new Stages(importDocuments(database), findLaureates(database), site(database));
    }
}
