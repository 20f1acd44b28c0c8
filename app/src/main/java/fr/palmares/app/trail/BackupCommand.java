package fr.palmares.app.trail;

import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.OutFile;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.application.backup.Backup;
import fr.palmares.application.backup.Backups;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Writes the whole record into a file, as it is at one moment. */
@CommandLine.Command(name = "backup")
public final class BackupCommand implements Command {

    private final Store<Backups> store;
    private final Clock clock;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file = "";

    private BackupCommand(Store<Backups> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public static BackupCommand over(Store<Backups> store, Clock clock) {
        return new BackupCommand(store, clock);
    }

    @Override
    public ExitCode run(Session session) {
        try (OutFile target = OutFile.of(file).orElseThrow();
                Open<Backups> open = store.open(session.settings().database())) {
            List<Backup> made = new ArrayList<>();
            target.write(out -> made.add(open.offer().write(out, clock.instant())));
            made.forEach(backup -> say(session, backup));
            return ExitCode.DONE;
        }
    }

    private void say(Session session, Backup made) {
        session.print(
                "backed-up",
                file,
                made.rows(),
                made.head().sequence(),
                made.head().digest());
    }
}
