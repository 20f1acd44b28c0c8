package fr.palmares.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import fr.palmares.app.shared.Printable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** An event as one line, for people or as JSON; in neither is there a stack, which may hold what was asked for. */
final class LogLine {

    private static final String PREFIX = "palmares: ";
    private static final String ERROR = PREFIX + "error: ";
    private static final JsonEncoder JSON = encoder();

    private LogLine() {}

    private static JsonEncoder encoder() {
        JsonEncoder encoder = new JsonEncoder();
        encoder.setWithSequenceNumber(false);
        encoder.setWithNanoseconds(false);
        encoder.setWithThreadName(false);
        encoder.setWithContext(false);
        encoder.setWithMarkers(false);
        encoder.setWithMDC(false);
        encoder.setWithMessage(false);
        encoder.setWithArguments(false);
        encoder.setWithThrowable(false);
        encoder.setWithFormattedMessage(true);
        encoder.start();
        return encoder;
    }

    static String human(ILoggingEvent event) {
        String level = event.getLevel().toString().toLowerCase(Locale.ROOT);
        return Printable.line(PREFIX + level + ": " + event.getFormattedMessage() + pairs(event));
    }

    private static String pairs(ILoggingEvent event) {
        return Stream.ofNullable(event.getKeyValuePairs())
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(pair -> " " + pair.key + "=" + pair.value)
                .collect(Collectors.joining());
    }

    static String json(ILoggingEvent event) {
        return new String(JSON.encode(event), StandardCharsets.UTF_8).strip();
    }

    /** What a command says beside its results, as an event. */
    static String json(String remark) {
        boolean error = remark.startsWith(ERROR);
        String text = error ? remark.substring(ERROR.length()) : remark;
        Logger logger = (Logger) LoggerFactory.getLogger(LogLine.class.getPackageName());
        return json(new LoggingEvent(
                LogLine.class.getName(), logger, error ? Level.ERROR : Level.INFO, text.strip(), null, null));
    }
}
