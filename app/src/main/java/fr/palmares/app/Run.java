package fr.palmares.app;

import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.Console;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Given;
import fr.palmares.app.shared.Language;
import fr.palmares.app.shared.LogForm;
import fr.palmares.app.shared.Refused;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Session.Asked;
import fr.palmares.app.shared.Settings;
import fr.palmares.app.shared.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** One run of the program: what was typed, made sense of, and done. */
final class Run {

    private static final int HELP_WIDTH = 100;

    private final Surroundings surroundings;
    private final List<String> arguments;
    private final RootCommand root = new RootCommand();
    private final CommandLine line;
    private final Details details;
    private Settings settings = Settings.DEFAULTS;
    private Console console;
    private Language language = Settings.DEFAULTS.language();

    Run(Surroundings surroundings, List<String> arguments) {
        this.surroundings = surroundings;
        this.arguments = arguments;
        this.console = surroundings.console();
        this.details = new Details(version(), surroundings.clock());
        this.line = new Commands(surroundings, details, () -> settings).under(root);
    }

    /** @throws Refused where it ends early */
    ExitCode command() {
        line.parseArgs(arguments.toArray(String[]::new));
        List<CommandLine> typed = line.getParseResult().asCommandLineList();
        Optional<Command> command = command(typed);
        Map<String, String> options = new LinkedHashMap<>(root.settings());
        command.map(Command::settings).ifPresent(options::putAll);
        language = Settings.languageOf(Given.typed(options, surroundings.environment()));
        if (root.help()) {
            return explain(typed.get(typed.size() - 1));
        }
        typed.forEach(Run::refuseErrors);
        if (root.version()) {
            surroundings.console().print("palmares " + version());
            return ExitCode.DONE;
        }
        return command.isPresent() ? run(command.get(), options) : explain(line);
    }

    private static Optional<Command> command(List<CommandLine> typed) {
        Object last = typed.get(typed.size() - 1).getCommand();
        return last instanceof Command command ? Optional.of(command) : Optional.empty();
    }

    private static void refuseErrors(CommandLine typed) {
        typed.getParseResult().errors().stream()
                .filter(CommandLine.ParameterException.class::isInstance)
                .map(CommandLine.ParameterException.class::cast)
                .findFirst()
                .ifPresent(error -> {
                    throw ParseErrors.refused(error);
                });
    }

    private ExitCode explain(CommandLine command) {
        line.setResourceBundle(Words.ofHelp(language));
        line.setUsageHelpWidth(HELP_WIDTH);
        surroundings.console().print(command.getUsageMessage(Ansi.OFF));
        return ExitCode.DONE;
    }

    private ExitCode run(Command command, Map<String, String> options) {
        Given given = Given.read(options, surroundings.environment(), surroundings.directory());
        language = Settings.languageOf(given);
        settings = Settings.from(given);
        if (settings.log() == LogForm.JSON) {
            console = console.telling(LogLine::json);
        }
        Asked asked = new Asked(arguments, Optional.ofNullable(options.get("db")), root.quiet());
        return command.run(new Session(console, Words.in(language), settings, asked));
    }

    /** Says in one line why the run ends early. */
    ExitCode say(Refused refused) {
        console.say("palmares: error: " + refused.in(Words.in(language)));
        return refused.exit();
    }

    /** Says in one line that this is our fault, and where the details are. */
    ExitCode say(Throwable bug) {
        String written = details.write(bug);
        console.say("palmares: error: " + Words.in(language).of("bug", written) + " [bug]");
        return ExitCode.BUG;
    }

    private static String version() {
        return Optional.ofNullable(Run.class.getPackage().getImplementationVersion())
                .orElse("(unpacked)");
    }
}
