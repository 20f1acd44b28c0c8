package fr.palmares.app.doctor;

import fr.palmares.adapters.persistence.Examination;
import fr.palmares.app.doctor.Finding.Level;
import fr.palmares.app.serving.ServerOptions;
import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Looks at everything that work depends on, a line each, and ends as the environment does: well, or with 3. */
@CommandLine.Command(name = "doctor")
public final class DoctorCommand implements Command {

    private final Function<String, Examination> database;

    @Mixin
    private final ServerOptions address = ServerOptions.unset();

    private DoctorCommand(Function<String, Examination> database) {
        this.database = database;
    }

    public static DoctorCommand over(Function<String, Examination> database) {
        return new DoctorCommand(database);
    }

    @Override
    public Map<String, String> settings() {
        return address.settings();
    }

    @Override
    public ExitCode run(Session session) {
        String url = session.settings().database();
        List<Finding> findings = new ArrayList<>(Machine.findings());
        findings.addAll(new RecordLook(url, database.apply(url)).findings());
        findings.add(Machine.port(session.settings()));
        findings.forEach(finding -> print(finding, session));
        long errors = findings.stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .count();
        if (errors == 0) {
            session.print("doctor-ok");
            return ExitCode.DONE;
        }
        session.print("doctor-trouble", errors);
        return ExitCode.ENVIRONMENT;
    }

    private static void print(Finding finding, Session session) {
        String word = finding.level().word();
        session.print(
                "doctor-line",
                finding.level() == Level.OK ? word : session.mark(word),
                session.words().of("check." + finding.check()),
                session.words().of(finding.sentence(), finding.arguments().toArray()));
    }
}
