package fr.palmares.app;

import fr.palmares.app.shared.Refused;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli could not make sense of, in our words and with what may have been meant. */
final class ParseErrors {

    private ParseErrors() {}

    static Refused refused(ParameterException error) {
        String command = error.getCommandLine().getCommandSpec().qualifiedName();
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, command);
        }
        if (error instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), command);
        }
        if (error instanceof OverwrittenOptionException twice) {
            return Refused.wrongCommandLine("option-twice", name(twice.getOverwritten()));
        }
        return Refused.wrongCommandLine("wrong-command-line", String.valueOf(error.getMessage()), command);
    }

    private static Refused unmatched(UnmatchedArgumentException unmatched, String command) {
        String argument = unmatched.getUnmatched().get(0);
        String kind = unmatched.isUnknownOption() ? "option" : command.contains(" ") ? "argument" : "command";
        String instead = Spelling.nearest(argument, unmatched.getSuggestions()).orElse(command + " --help");
        return Refused.wrongCommandLine("unknown-" + kind, argument, instead);
    }

    private static Refused missing(List<ArgSpec> missing, String command) {
        ArgSpec first = missing.get(0);
        return first.isOption()
                ? Refused.wrongCommandLine("missing-value", name(first), first.paramLabel())
                : Refused.wrongCommandLine("missing-argument", first.paramLabel(), command);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
