package fr.palmares.app;

import fr.palmares.adapters.persistence.Database;
import fr.palmares.app.doctor.DoctorCommand;
import fr.palmares.app.trail.BackupCommand;
import fr.palmares.app.trail.CheckCommand;
import fr.palmares.app.trail.HistoryCommand;
import fr.palmares.app.trail.RestoreCommand;
import fr.palmares.application.check.CheckStore;
import fr.palmares.application.check.CheckUseCases;
import fr.palmares.application.trail.TrailUseCases;
import java.time.Clock;
import picocli.CommandLine;

/** The commands about the trust that the record deserves, with the use cases that they call. */
final class TrustCommands {

    private TrustCommands() {}

    static void addTo(CommandLine line, Commands commands, Clock clock) {
        line.addSubcommand(HistoryCommand.over(commands.opening(
                        database -> TrailUseCases.using(database.auditTrail()).showHistory())))
                .addSubcommand(CheckCommand.over(commands.opening(TrustCommands::checkStore)))
                .addSubcommand(BackupCommand.over(commands.opening(Database::backups), clock))
                .addSubcommand(RestoreCommand.over(commands.opening(Database::backups)))
                .addSubcommand(DoctorCommand.over(Database::examine));
    }

    private static CheckStore checkStore(Database database) {
        return CheckUseCases.using(
                        database.snapshots(), database.checkedStores(), database.auditTrail(), database.invariants())
                .checkStore();
    }
}
