package fr.palmares.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link MarksFormat} must honour. */
public interface MarksFormatContract extends FolderFileContract {

    MarksFormat format();

    @Override
    default String wellWritten() {
        return """
                juror,proposal,criterion,mark,comment
                J1,12,impact,14.5,"solide, clair"
                J2,12,impact,0,
                """;
    }

    @Override
    default Reading<List<MarkLine>> readBytes(byte[] bytes) {
        return format().read(FolderFileContract.document(bytes), ZoneId.of("Europe/Paris"));
    }

    private List<MarkLine> lines(String text) {
        return readBytes(text.getBytes(StandardCharsets.UTF_8)).fold(read -> read.content(), wrong -> {
            throw new AssertionError(wrong.diagnostics());
        });
    }

    @Test
    default void reads_every_mark_exactly_and_at_its_place() {
        List<MarkLine> lines = lines(wellWritten());

        assertThat(lines)
                .extracting(line -> line.mark().value().toPlainString())
                .containsExactly("14.5", "0");
        assertThat(lines.get(0).mark().position()).isEqualTo(new Position(2, 14));
        assertThat(lines.get(0).comment()).contains("solide, clair");
    }

    @Test
    default void takes_a_comma_for_the_point_where_semicolons_separate() {
        assertThat(lines("juror;proposal;criterion;mark\nJ1;12;impact;14,5\n")
                        .get(0)
                        .mark()
                        .value())
                .isEqualByComparingTo("14.5");
    }

    @Test
    default void reads_when_it_was_marked_in_the_zone_of_the_call() {
        List<MarkLine> lines = lines("""
                juror,proposal,criterion,mark,on
                J1,12,impact,14.5,2019-07-03T18:00
                J2,12,impact,14.5,2019-07-03T18:00+04:00
                J3,12,impact,14.5,
                J4,12,impact,14.5
                """);

        assertThat(lines)
                .extracting(line -> line.on().map(Placed::value))
                .containsExactly(
                        Optional.of(Instant.parse("2019-07-03T16:00:00Z")),
                        Optional.of(Instant.parse("2019-07-03T14:00:00Z")),
                        Optional.empty(),
                        Optional.empty());
    }

    @Test
    default void refuses_what_is_no_mark_at_its_place() {
        for (String mark : List.of("NaN", "1e400", "-1", "douze", "1e999999999", "0x10", "٣")) {
            List<Diagnostic> errors = readBytes(("juror,proposal,criterion,mark\nJ1,12,impact," + mark + "\n")
                            .getBytes(StandardCharsets.UTF_8))
                    .fold(read -> List.of(), wrong -> wrong.diagnostics());

            assertThat(errors).as(mark).extracting(Diagnostic::position).containsExactly(new Position(2, 14));
        }
    }
}
