package fr.palmares.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import fr.palmares.app.shared.Console;
import fr.palmares.app.shared.Printable;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/**
 * What libraries and adapters log: a line each beside the results, never among them, and the stack of an exception
 * only in the {@linkplain Details details}.
 */
final class Log extends AppenderBase<ILoggingEvent> {

    /** Libraries whose warnings tell what their callers do, or what the command says itself when it fails. */
    private static final List<String> RESERVED =
            List.of("com.zaxxer.hikari", "io.javalin", "org.eclipse.jetty", "org.flywaydb");

    private final Console console;
    private final Details details;

    private Log(Console console, Details details) {
        this.console = console;
        this.details = details;
    }

    /** From now on, logs go to this console. */
    static void to(Console console, Details details) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        Log log = new Log(console, details);
        log.setContext(context);
        log.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(log);
        RESERVED.forEach(library -> context.getLogger(library).setLevel(Level.ERROR));
    }

    @Override
    protected void append(ILoggingEvent event) {
        String level = event.getLevel().toString().toLowerCase(Locale.ROOT);
        String line = Printable.line("palmares: " + level + ": " + event.getFormattedMessage());
        console.say(
                event.getThrowableProxy() instanceof ThrowableProxy thrown
                        ? line + " (" + details.write(thrown.getThrowable()) + ")"
                        : line);
    }
}
