package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.Position;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Readable;
import fr.palmares.application.exchange.Reading.Unreadable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A document's bytes as text, where they are UTF-8 text at all; a byte order mark is not part of it. */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Stands where bytes are no UTF-8, or where the author wrote it: only then is it worth asking which. */
    private static final char REPLACEMENT = '\uFFFD';

    private SourceText() {}

    static Reading<String> of(Document document) {
        if (document.tooLarge()) {
            return refused(Position.START, "too-large", Document.LARGEST >> 20);
        }
        byte[] bytes = new byte[document.content().remaining()];
        document.content().get(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            CharBuffer valid = CharBuffer.allocate(text.length());
            if (StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes), valid, true)
                    .isError()) {
                return refused(positionAt(valid.flip(), valid.length()), "not-utf-8");
            }
        }
        return check(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    private static Reading<String> check(String content) {
        int nul = content.indexOf('\0');
        if (nul >= 0) {
            return refused(positionAt(content, nul), "binary");
        }
        if (content.isBlank()) {
            return refused(Position.START, "empty");
        }
        return new Readable<>(content, List.of());
    }

    private static Reading<String> refused(Position position, String code, Object... arguments) {
        return new Unreadable<>(List.of(Diagnostic.error(position, code, arguments)));
    }

    /** The line and column of a character, where lines end as in Markdown: CR, LF, or both. */
    static Position positionAt(CharSequence text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (endsLine) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, offset - lineStart + 1);
    }
}
