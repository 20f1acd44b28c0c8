package fr.palmares.app;

import fr.palmares.adapters.persistence.DatabaseUnavailable;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.LostOutput;
import fr.palmares.app.shared.Refused;
import fr.palmares.application.shared.StaleWrite;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The program. */
public final class Palmares {

    private final Surroundings surroundings;

    private Palmares(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    static Palmares in(Surroundings surroundings) {
        return new Palmares(surroundings);
    }

    public static void main(String[] arguments) {
        System.exit(in(Surroundings.ofThisProcess()).run(arguments).status());
    }

    /** Runs one command, whatever happens to it. */
    ExitCode run(String... arguments) {
        Run run = new Run(surroundings, List.of(arguments));
        try {
            return run.command();
        } catch (Refused refused) {
            return run.say(refused);
        } catch (LostOutput lost) {
            return lost.readerLeft() ? ExitCode.DONE : run.say(Refused.environment("lost-output"));
        } catch (DatabaseUnavailable unavailable) {
            return run.say(Refused.environment("database-" + unavailable.code(), reason(unavailable)));
        } catch (StaleWrite overtaken) {
            return run.say(Refused.environment("overtaken"));
        } catch (RuntimeException | Error bug) {
            return run.say(bug);
        } finally {
            surroundings.stop().ended();
        }
    }

    /** What the driver of the database says, in its first line. */
    private static String reason(DatabaseUnavailable unavailable) {
        return Stream.iterate((Throwable) unavailable, Objects::nonNull, Throwable::getCause)
                .reduce((thrown, cause) -> cause)
                .map(Throwable::getMessage)
                .flatMap(message -> message.lines().findFirst())
                .orElse(unavailable.code());
    }
}
