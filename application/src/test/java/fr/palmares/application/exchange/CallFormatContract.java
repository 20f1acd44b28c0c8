package fr.palmares.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Seats;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link CallFormat} must honour. */
public interface CallFormatContract extends FolderFileContract {

    CallFormat format();

    @Override
    default String wellWritten() {
        return """
                ---
                call: ami
                title: "L’appel"
                zone: Europe/Paris
                opens: 2019-04-02T09:00
                closes: 2019-05-31T23:59
                seats: {min: 1, max: 3}
                envelope: 1000.50 EUR
                criteria:
                  impact: {title: "Effets", scale: 0..20, weight: 2, threshold: 8}
                ---

                Le texte.
                """;
    }

    @Override
    default Reading<CallDocument> readBytes(byte[] bytes) {
        return format().read(FolderFileContract.document(bytes));
    }

    private Reading<CallDocument> readText(String text) {
        return readBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    default void reads_the_rules_as_they_are_written() {
        CallDocument call = readText(wellWritten()).fold(read -> read.content(), wrong -> {
            throw new AssertionError(wrong.diagnostics());
        });

        assertThat(call.id()).isEqualTo(CallId.of("ami"));
        assertThat(call.title()).isEqualTo("L’appel");
        assertThat(call.specification().text()).isEqualTo("Le texte.");
        assertThat(call.specification().rules().limits().seats()).isEqualTo(new Seats(1, 3));
        assertThat(call.specification().rules().timetable().proposals().closes())
                .isEqualTo(Instant.parse("2019-05-31T21:59:00Z"));
    }

    @Test
    default void tells_every_error_of_a_file_in_one_go() {
        String wrong = wellWritten()
                .replace("weight: 2", "weight: 0")
                .replace("1000.50 EUR", "-1 EUR")
                .replace("Europe/Paris", "Europe/Nowhere")
                .replace("title: \"L’appel\"", "titel: x");

        List<String> codes = readText(wrong)
                .fold(
                        read -> List.of(),
                        refused -> refused.diagnostics().stream()
                                .map(Diagnostic::code)
                                .toList());

        assertThat(codes)
                .hasSizeGreaterThanOrEqualTo(4)
                .doesNotHaveDuplicates()
                .contains("unknown-key-here", "not-money");
    }
}
