package fr.palmares.app.shared;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The two streams of a command, in UTF-8 whatever the machine prefers: results on one, everything else on the other.
 *
 * <p>A result that cannot be written ends the command ({@link LostOutput}); what is said beside it is said as far as
 * someone listens.
 */
public final class Console {

    private final OutputStream results;
    private final OutputStream remarks;
    private final Terminal terminal;

    private final UnaryOperator<String> form;

    private Console(OutputStream results, OutputStream remarks, Terminal terminal, UnaryOperator<String> form) {
        this.results = results;
        this.remarks = remarks;
        this.terminal = terminal;
        this.form = form;
    }

    /** The same streams, on which what is said beside the results takes another form. */
    public Console telling(UnaryOperator<String> other) {
        return new Console(results, remarks, terminal, other);
    }

    public static Console over(OutputStream results, OutputStream remarks, Terminal terminal) {
        return new Console(results, remarks, terminal, UnaryOperator.identity());
    }

    /** The streams of this process. */
    public static Console standard(Map<String, String> environment) {
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.ofThisProcess(environment),
                UnaryOperator.identity());
    }

    /** What is on the other side, as far as it is known. */
    public Terminal terminal() {
        return terminal;
    }

    /** Writes a result and ends its line. */
    public void print(String text) {
        try {
            results.write(line(text));
            results.flush();
        } catch (IOException gone) {
            throw new LostOutput(gone);
        }
    }

    /** Writes a result of any length, byte by byte as it is. */
    public void stream(OutFile.Content content) {
        try {
            OutputStream buffered = new BufferedOutputStream(results);
            content.writeTo(buffered);
            buffered.flush();
        } catch (IOException gone) {
            throw new LostOutput(gone);
        }
    }

    /** Says something that is no result; whatever it repeats, it repeats no password. */
    public void say(String text) {
        try {
            remarks.write(line(form.apply(Secrets.hidden(text))));
            remarks.flush();
        } catch (IOException nobodyListens) {
            return;
        }
    }

    private static byte[] line(String text) {
        return (text.endsWith("\n") ? text : text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
