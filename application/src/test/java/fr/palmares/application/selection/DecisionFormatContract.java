package fr.palmares.application.selection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.selection.DecisionFile.Changes;
import fr.palmares.application.selection.DecisionFormat.Opened;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.selection.Withdrawal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every {@link DecisionFormat} must honour. */
public interface DecisionFormatContract {

    DecisionFormat format();

    /** A decision that says something in every place where one can. */
    default DecisionFile example() {
        return SmallDecision.file();
    }

    private Reading<Opened> open(byte[] bytes) {
        return format().open(new Document("decision.json", ByteBuffer.wrap(bytes)));
    }

    private static Optional<Opened> opened(Reading<Opened> reading) {
        return reading.fold(read -> Optional.of(read.content()), wrong -> Optional.empty());
    }

    private static byte[] bytes(SealedDecision decision) {
        return decision.file().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    default void reads_back_what_it_sealed_with_its_digest() {
        DecisionFile decision = SmallDecision.file();

        SealedDecision sealed = format().seal(decision);

        assertThat(opened(open(bytes(sealed)))).contains(new Opened(decision, sealed.digest(), Optional.empty()));
        assertThat(sealed.call()).isEqualTo(decision.inputs().call());
        assertThat(sealed.sequence()).isEqualTo(decision.sequence());
    }

    @Test
    default void seals_equal_decisions_in_equal_bytes_and_others_under_another_digest() {
        DecisionFile decision = SmallDecision.file();
        DecisionFile other = new DecisionFile(
                decision.sequence(),
                decision.replaces(),
                decision.at(),
                decision.inputs(),
                decision.scores(),
                decision.computed(),
                decision.certificate(),
                new Changes(
                        decision.changes().overrides(),
                        List.of(new Withdrawal(new ProposalNumber(1), "Autre motif", Optional.empty()))),
                decision.decided());

        assertThat(format().seal(SmallDecision.file())).isEqualTo(format().seal(decision));
        assertThat(format().seal(other).digest())
                .isNotEqualTo(format().seal(decision).digest());
    }

    @Test
    default void never_takes_a_changed_byte_for_the_sealed_one() {
        byte[] sealed = bytes(format().seal(SmallDecision.file()));
        Random random = new Random(7);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] = (byte) (changed[i] + 1 + random.nextInt(255));

            assertThat(opened(open(changed)).filter(file -> file.broken().isEmpty()))
                    .as("byte %d from %d to %d", i, sealed[i], changed[i])
                    .isEmpty();
        }
    }

    @Test
    default void never_takes_a_missing_or_an_added_byte_for_what_was_sealed() {
        byte[] sealed = bytes(format().seal(SmallDecision.file()));
        for (int i = 0; i < sealed.length; i += 7) {
            ByteBuffer without = ByteBuffer.allocate(sealed.length - 1);
            without.put(sealed, 0, i).put(sealed, i + 1, sealed.length - i - 1);
            ByteBuffer with = ByteBuffer.allocate(sealed.length + 1);
            with.put(sealed, 0, i).put((byte) ' ').put(sealed, i, sealed.length - i);

            assertThat(opened(open(without.array()))
                            .filter(file -> file.broken().isEmpty()))
                    .as("without byte %d", i)
                    .isEmpty();
            assertThat(opened(open(with.array())).filter(file -> file.broken().isEmpty()))
                    .as("a space before byte %d", i)
                    .isEmpty();
        }
    }

    @Test
    default void refuses_what_is_no_decision() {
        for (String text : List.of("", "{}", "[]", "null", "{\"call\":", "\u0000", "# Appel", "{\"format\":1}")) {
            assertThat(opened(open(text.getBytes(StandardCharsets.UTF_8))))
                    .as(text)
                    .isEmpty();
        }
    }
}
