package fr.palmares.app.demo;

import fr.palmares.app.serving.ServerOptions;
import fr.palmares.app.serving.Serving;
import fr.palmares.app.serving.Site;
import fr.palmares.app.serving.Stop;
import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Refused;
import fr.palmares.app.shared.Secrets;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the whole journey on the examples. */
@CommandLine.Command(name = "demo")
public final class DemoCommand implements Command {

    private static final String THROWN_AWAY = "jdbc:h2:mem:palmares-demo";

    private final Store<Stages> store;
    private final Stop stop;

    @Option(names = "--once")
    private boolean once;

    @Option(names = "--out", paramLabel = "FOLDER")
    private @Nullable String out;

    @Mixin
    private final ServerOptions address = ServerOptions.unset();

    private DemoCommand(Store<Stages> store, Stop stop) {
        this.store = store;
        this.stop = stop;
    }

    public static DemoCommand over(Store<Stages> store, Stop stop) {
        return new DemoCommand(store, stop);
    }

    @Override
    public Map<String, String> settings() {
        return address.settings();
    }

    /** Only an option names another database: a demonstration never touches one that is merely configured. */
    @Override
    public ExitCode run(Session session) {
        String database = session.asked().database().orElse(THROWN_AWAY);
        try (Open<Stages> open = store.open(database)) {
            session.print(
                    database.equals(THROWN_AWAY) ? "demo-thrown-away" : "demo-kept", Secrets.hiddenInAddress(database));
            Journey journey = new Journey(session, open.offer(), folder());
            if (!journey.taken()) {
                return ExitCode.REFUSED;
            }
            return once ? end(session) : serve(open.offer().site(), session);
        }
    }

    /** Where the data goes: where the user wants it or, as it is to be looked at, a new folder among temporary ones. */
    private Path folder() {
        try {
            return out == null ? Files.createTempDirectory("palmares-demo-") : Path.of(out);
        } catch (IOException | InvalidPathException unwritable) {
            throw Refused.environment("unwritable-file", String.valueOf(out));
        }
    }

    private static ExitCode end(Session session) {
        session.print("demo-end");
        return ExitCode.DONE;
    }

    /** On the usual port, or where that is taken and none was asked for, on any that is free. */
    private ExitCode serve(Site site, Session session) {
        Serving serving = new Serving(session, stop);
        String host = session.settings().host();
        try {
            return serving.serve(site, host, session.settings().port());
        } catch (Refused refused) {
            if (address.settings().containsKey("port") || !refused.code().equals("port-taken")) {
                throw refused;
            }
            return serving.serve(site, host, 0);
        }
    }
}
