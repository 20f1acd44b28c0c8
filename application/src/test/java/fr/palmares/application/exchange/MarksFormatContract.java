package fr.palmares.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
        return format().read(FolderFileContract.document(bytes));
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
    default void refuses_what_is_no_mark_at_its_place() {
        for (String mark : List.of("NaN", "1e400", "-1", "douze", "1e999999999", "0x10", "٣")) {
            List<Diagnostic> errors = readBytes(("juror,proposal,criterion,mark\nJ1,12,impact," + mark + "\n")
                            .getBytes(StandardCharsets.UTF_8))
                    .fold(read -> List.of(), wrong -> wrong.diagnostics());

            assertThat(errors).as(mark).extracting(Diagnostic::position).containsExactly(new Position(2, 14));
        }
    }
}
