package fr.palmares.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.OverrideLine.Change;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link OverridesFormat} must honour. */
public interface OverridesFormatContract extends FolderFileContract {

    OverridesFormat format();

    @Override
    default String wellWritten() {
        return """
                ---
                overrides:
                  - {proposal: 9, change: out, motive: "équipe dissoute"}
                  - {proposal: 41, change: in, motive: "premier à tenir"}
                ---
                """;
    }

    @Override
    default Reading<List<OverrideLine>> readBytes(byte[] bytes) {
        return format().read(FolderFileContract.document(bytes));
    }

    @Test
    default void reads_every_change_with_its_motive_in_order() {
        List<OverrideLine> lines = readBytes(wellWritten().getBytes(StandardCharsets.UTF_8))
                .fold(read -> read.content(), wrong -> {
                    throw new AssertionError(wrong.diagnostics());
                });

        assertThat(lines).extracting(OverrideLine::change).containsExactly(Change.OUT, Change.IN);
        assertThat(lines).extracting(OverrideLine::motive).containsExactly("équipe dissoute", "premier à tenir");
    }

    @Test
    default void refuses_a_change_without_a_motive_at_its_place() {
        String wrong = wellWritten().replace(", motive: \"premier à tenir\"", "");

        List<Diagnostic> errors = readBytes(wrong.getBytes(StandardCharsets.UTF_8))
                .fold(read -> List.of(), refused -> refused.diagnostics());

        assertThat(errors).extracting(error -> error.position().line()).containsExactly(4);
    }
}
