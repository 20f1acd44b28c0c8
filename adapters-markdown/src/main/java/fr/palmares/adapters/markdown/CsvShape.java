package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Diagnostic;
import java.util.Optional;

/**
 * Goes through a table before it is read, for what the reader lets pass or tells without a place: quotes that are never
 * closed, text behind a closing quote, and lines with more values than the header.
 */
final class CsvShape {

    private final String text;
    private final char separator;
    private int values;
    private int header;

    private CsvShape(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** What is wrong first, and where. */
    static Optional<Diagnostic> problem(String text, char separator) {
        return new CsvShape(text, separator).problem();
    }

    private Optional<Diagnostic> problem() {
        int at = 0;
        while (at < text.length()) {
            int start = at;
            if (++values > header && header > 0 && !isEmptyLine(start)) {
                return refused(start, "csv-too-many-values", header);
            }
            if (text.charAt(at) == '"') {
                int end = endOfQuoted(at);
                if (end < 0) {
                    return refused(start, "csv-quote-unclosed");
                }
                at = end;
                if (!endsValue(at)) {
                    return refused(at, "csv-text-behind-quote");
                }
            }
            while (!endsValue(at)) {
                at++;
            }
            at = behindValue(at);
        }
        return Optional.empty();
    }

    private boolean isEmptyLine(int at) {
        return values == 1 && endsLine(at);
    }

    /** The place behind the closing quote; below 0 where there is none. */
    private int endOfQuoted(int opening) {
        int at = text.indexOf('"', opening + 1);
        while (at >= 0 && text.startsWith("\"", at + 1)) {
            at = text.indexOf('"', at + 2);
        }
        return at < 0 ? -1 : at + 1;
    }

    private boolean endsValue(int at) {
        return at >= text.length() || text.charAt(at) == separator || endsLine(at);
    }

    private boolean endsLine(int at) {
        return at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
    }

    private int behindValue(int at) {
        if (!endsLine(at)) {
            return at + 1;
        }
        header = header == 0 ? values : header;
        values = 0;
        return text.startsWith("\r\n", at) ? at + 2 : at + 1;
    }

    private Optional<Diagnostic> refused(int at, String code, Object... arguments) {
        return Optional.of(Diagnostic.error(SourceText.positionAt(text, at), code, arguments));
    }
}
