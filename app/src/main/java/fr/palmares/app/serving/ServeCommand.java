package fr.palmares.app.serving;

import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Settings;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Answers over HTTP. */
@CommandLine.Command(name = "serve")
public final class ServeCommand implements Command {

    private final Store<Site> store;
    private final Stop stop;

    @Mixin
    private final ServerOptions address = ServerOptions.unset();

    private ServeCommand(Store<Site> store, Stop stop) {
        this.store = store;
        this.stop = stop;
    }

    public static ServeCommand over(Store<Site> store, Stop stop) {
        return new ServeCommand(store, stop);
    }

    @Override
    public Map<String, String> settings() {
        return address.settings();
    }

    @Override
    public ExitCode run(Session session) {
        Settings settings = session.settings();
        try (Open<Site> open = store.open(settings.database())) {
            return new Serving(session, stop).serve(open.offer(), settings.host(), settings.port());
        }
    }
}
