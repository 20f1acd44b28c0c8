package fr.palmares.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the reader of any file of a call's folder must honour, whatever the file holds. */
public interface FolderFileContract {

    Reading<?> readBytes(byte[] bytes);

    /** A file that is read without a remark. */
    String wellWritten();

    static Document document(byte[] bytes) {
        return new Document("a-folder/file", ByteBuffer.wrap(bytes));
    }

    private Reading<?> readText(String text) {
        return readBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Diagnostic> errors(Reading<?> reading) {
        return reading.fold(read -> List.<Diagnostic>of(), wrong -> wrong.diagnostics());
    }

    @Test
    default void reads_what_is_well_written_with_or_without_a_byte_order_mark_and_in_either_line_end() {
        for (String text :
                List.of(wellWritten(), "\uFEFF" + wellWritten(), wellWritten().replace("\n", "\r\n"))) {
            assertThat(errors(readText(text))).isEmpty();
        }
    }

    @Test
    default void refuses_what_is_no_text_at_all_with_a_place() {
        for (byte[] bytes : List.of(new byte[0], new byte[] {0}, new byte[] {(byte) 0xC3, 0x28}, new byte[] {' '})) {
            assertThat(errors(readBytes(bytes))).isNotEmpty();
        }
    }

    @Test
    default void never_throws_and_tells_places_within_the_file_however_it_is_cut_or_garbled() {
        byte[] whole = wellWritten().getBytes(StandardCharsets.UTF_8);
        int lines = Math.toIntExact(wellWritten().lines().count()) + 1;
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            byte[] garbled = whole.clone();
            garbled[random.nextInt(whole.length)] = (byte) random.nextInt(256);
            byte[] cut = Arrays.copyOf(garbled, 1 + random.nextInt(whole.length));
            for (byte[] bytes : List.of(garbled, cut)) {
                assertThatCode(() -> assertThat(errors(readBytes(bytes)))
                                .allSatisfy(error ->
                                        assertThat(error.position().line()).isBetween(1, lines + 1)))
                        .as(new String(bytes, StandardCharsets.UTF_8))
                        .doesNotThrowAnyException();
            }
        }
    }
}
