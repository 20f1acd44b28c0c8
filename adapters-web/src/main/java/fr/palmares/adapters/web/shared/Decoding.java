package fr.palmares.adapters.web.shared;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the percent-encoding of a query; what is not UTF-8, is cut short or hides a NUL is no text. */
final class Decoding {

    private Decoding() {}

    static Optional<String> of(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        int at = 0;
        while (at < encoded.length()) {
            char c = encoded.charAt(at);
            if (c == '%') {
                int code = hexadecimal(encoded, at + 1);
                if (code < 0) {
                    return Optional.empty();
                }
                bytes.write(code);
                at += 3;
            } else {
                bytes.writeBytes(String.valueOf(c == '+' ? ' ' : c).getBytes(StandardCharsets.UTF_8));
                at++;
            }
        }
        return text(bytes.toByteArray());
    }

    private static int hexadecimal(String encoded, int at) {
        if (at + 2 > encoded.length()) {
            return -1;
        }
        int high = Character.digit(encoded.charAt(at), 16);
        int low = Character.digit(encoded.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : (high << 4) + low;
    }

    private static Optional<String> text(byte[] utf8) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
