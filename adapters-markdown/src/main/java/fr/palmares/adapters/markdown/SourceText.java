package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.Position;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Readable;
import fr.palmares.application.exchange.Reading.Unreadable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A document's bytes as text, where they are UTF-8 text at all; a byte order mark is not part of it. */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    static Reading<String> of(Document document) {
        if (document.tooLarge()) {
            return refused(Position.START, "too-large", Document.LARGEST >> 20);
        }
        ByteBuffer bytes = document.content();
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            return refused(positionAt(text, text.length()), "not-utf-8");
        }
        return check(
                text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? text.subSequence(1, text.length()) : text);
    }

    private static Reading<String> check(CharBuffer text) {
        String content = text.toString();
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
