package fr.palmares.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.palmares.application.exchange.Exporting.Rows;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.shared.Sentence;
import fr.palmares.application.shared.Sentences;
import fr.palmares.domain.laureate.LaureateId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link ExportFormat} must honour. */
public interface ExportFormatContract {

    ExportFormat format();

    /** The written file as one text, in which licence, source and date are looked for. */
    default String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** Whether its standard leaves room for a licence, a source and a date; if not, the catalogue has them. */
    default boolean tellsLicenceSourceAndDate() {
        return true;
    }

    /** What was written, and what was left out. */
    record Written(ByteArrayOutputStream file, List<Sentence> leftOut) {

        public byte[] bytes() {
            return file.toByteArray();
        }

        public String text() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        public List<String> codes() {
            return leftOut.stream().map(Sentence::code).toList();
        }
    }

    default Written write(Exported exported) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Sentence> leftOut = new ArrayList<>();
        try {
            format().write(exported, out, leftOut::add);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        return new Written(out, leftOut);
    }

    @Test
    default void writes_the_same_bytes_whenever_the_record_is_the_same() {
        assertThat(write(Exporting.complete(3)).bytes())
                .isEqualTo(write(Exporting.complete(3)).bytes());
    }

    @Test
    default void leaves_nothing_out_of_a_complete_record() {
        Written written = write(Exporting.complete(3));

        assertThat(format().lacking(Exporting.complete(3))).isEmpty();
        assertThat(written.leftOut()).isEmpty();
        assertThat(written.bytes()).isNotEmpty();
    }

    @Test
    default void leaves_the_stream_open() {
        OutputStream closing = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };

        assertThatCode(() -> format().write(Exporting.complete(3), closing, row -> {}))
                .doesNotThrowAnyException();
    }

    @Test
    default void tells_licence_source_and_date() {
        if (!tellsLicenceSourceAndDate()) {
            return;
        }
        String text = text(write(Exporting.complete(1)).bytes());

        assertThat(text)
                .contains(Publication.Licence.OUVERTE.address().toString())
                .contains("https://palmares.example/calls/ami-ia-2")
                .contains("2019-10-25");
    }

    @Test
    default void has_words_in_both_languages_for_its_title_and_each_field() {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Sentences sentences = Sentences.in(language);
            assertThat(sentences.of(format().kind().title())).isNotBlank();
            assertThat(format().fields())
                    .allSatisfy(field -> assertThat(sentences.of(field.meaning()))
                            .as(field.name())
                            .isNotBlank());
        }
    }

    @Test
    default void names_each_field_once() {
        assertThat(format().fields()).isNotEmpty();
        assertThat(format().fields().stream().map(ExportField::name)).doesNotHaveDuplicates();
    }

    @Test
    default void writes_long_before_the_last_row_is_read() throws IOException {
        int rows = 20_000;
        int[] read = {0};
        List<Integer> readWhenWriting = new ArrayList<>();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                readWhenWriting.add(read[0]);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                readWhenWriting.add(read[0]);
            }
        };
        Rows none = new Rows(List.of(), List.of(), Optional.of(Exporting.decided(List.of())), List.of());
        ExportRows many = new Streaming(GivenAwards.endless(rows, () -> read[0]++), none);

        format().write(Exporting.with(Exporting.complete(1), many), out, row -> {});

        assertThat(read[0]).isIn(0, rows);
        assertThat(readWhenWriting.get(0)).isLessThanOrEqualTo(rows / 2);
    }

    /** Awards that are made one by one, and laureates that go with them. */
    record Streaming(Iterable<AwardView> awards, Rows rest) implements ExportRows {

        @Override
        public Iterable<LaureateView> laureates() {
            return () -> IntStream.rangeClosed(1, 20_000)
                    .mapToObj(number -> Exporting.laureate(new LaureateId(Exporting.CALL, number), "Projet " + number))
                    .iterator();
        }

        @Override
        public Iterable<LaureateView> everyLaureate() {
            return laureates();
        }

        @Override
        public Optional<DecidedScores.Decided> decided() {
            return rest.decided();
        }

        @Override
        public List<ExportKind> kinds() {
            return rest.kinds();
        }
    }
}
