package fr.palmares.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import fr.palmares.app.shared.Console;
import fr.palmares.app.shared.LogForm;
import fr.palmares.app.shared.Settings;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

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
    private final LogForm form;

    private Log(Console console, Details details, LogForm form) {
        this.console = console;
        this.details = details;
        this.form = form;
    }

    /** From now on, logs go to this console, as the settings say. */
    static void to(Console console, Details details, Settings settings) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        Log log = new Log(console, details, settings.log());
        log.setContext(context);
        log.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(log);
        context.getLogger("fr.palmares.requests").setLevel(settings.logRequests() ? Level.INFO : Level.WARN);
        RESERVED.forEach(library -> context.getLogger(library).setLevel(Level.ERROR));
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event instanceof LoggingEvent changeable && event.getThrowableProxy() instanceof ThrowableProxy thrown) {
            changeable.addKeyValuePair(new KeyValuePair("details", details.write(thrown.getThrowable())));
        }
        console.say(form == LogForm.JSON ? LogLine.json(event) : LogLine.human(event));
    }
}
