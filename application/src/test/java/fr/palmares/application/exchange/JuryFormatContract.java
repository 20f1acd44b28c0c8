package fr.palmares.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.jury.Juror;
import fr.palmares.domain.jury.Recusal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What every {@link JuryFormat} must honour. */
public interface JuryFormatContract extends FolderFileContract {

    JuryFormat format();

    @Override
    default String wellWritten() {
        return """
                ---
                members:
                  J1: {name: "Première jurée", role: president, declared: 2019-05-20}
                  J2: {name: "Second juré", role: member, declared: 2019-05-21}
                recusals:
                  - {juror: J2, proposal: 12, ground: "y a travaillé", on: 2019-06-04}
                ---
                """;
    }

    @Override
    default Reading<JuryDocument> readBytes(byte[] bytes) {
        return format().read(FolderFileContract.document(bytes));
    }

    @Test
    default void reads_the_members_in_order_and_each_recusal_at_its_place() {
        JuryDocument jury = readBytes(wellWritten().getBytes(StandardCharsets.UTF_8))
                .fold(read -> read.content(), wrong -> {
                    throw new AssertionError(wrong.diagnostics());
                });

        assertThat(jury.members()).extracting(Juror::name).containsExactly("Première jurée", "Second juré");
        assertThat(jury.recusals())
                .extracting(Placed::value)
                .extracting(Recusal::ground)
                .containsExactly("y a travaillé");
        assertThat(jury.recusals())
                .extracting(placed -> placed.position().line())
                .containsExactly(6);
    }
}
