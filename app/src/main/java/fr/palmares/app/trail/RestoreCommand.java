package fr.palmares.app.trail;

import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Refused;
import fr.palmares.app.shared.SaidReasons;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.application.backup.Backups;
import fr.palmares.application.backup.Restored;
import fr.palmares.application.backup.Restored.Done;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Takes a backup into an empty database, of either kind. */
@CommandLine.Command(name = "restore")
public final class RestoreCommand implements Command {

    private final Store<Backups> store;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file = "";

    private RestoreCommand(Store<Backups> store) {
        this.store = store;
    }

    public static RestoreCommand over(Store<Backups> store) {
        return new RestoreCommand(store);
    }

    @Override
    public ExitCode run(Session session) {
        Path path = path();
        try (Open<Backups> open = store.open(session.settings().database())) {
            Restored restored = open.offer().restore(path);
            if (restored instanceof Done done) {
                session.print(
                        "restored",
                        done.backup().rows(),
                        done.backup().head().sequence(),
                        done.backup().head().digest());
                return ExitCode.DONE;
            }
            return new SaidReasons(session, false).of(List.of(((Restored.Refused) restored).reason()));
        }
    }

    private Path path() {
        try {
            Path path = Path.of(file);
            if (Files.isReadable(path) && !Files.isDirectory(path)) {
                return path;
            }
            throw Refused.input("cannot-read", file);
        } catch (InvalidPathException noPath) {
            throw Refused.input("cannot-read", file);
        }
    }
}
