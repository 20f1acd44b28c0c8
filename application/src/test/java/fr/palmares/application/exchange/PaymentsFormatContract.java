package fr.palmares.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.palmares.domain.funding.Movement;
import fr.palmares.domain.funding.Movement.Kind;
import fr.palmares.domain.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link PaymentsFormat} must honour. */
public interface PaymentsFormatContract extends FolderFileContract {

    PaymentsFormat format();

    @Override
    default String wellWritten() {
        return """
                laureate,amount,on,reference,kind
                3,"150 000,00 €",2019-10-04,M-1,
                3,20 k€,2020-02-01,R-1,recovery
                """;
    }

    @Override
    default Reading<List<MovementLine>> readBytes(byte[] bytes) {
        return format().read(FolderFileContract.document(bytes));
    }

    private Reading<List<MovementLine>> read(String text) {
        return readBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    default void reads_which_way_how_much_went_on_which_day_under_which_reference() {
        List<MovementLine> lines = read(wellWritten()).fold(read -> read.content(), wrong -> {
            throw new AssertionError(wrong.diagnostics());
        });

        assertThat(lines)
                .containsExactly(
                        new MovementLine(
                                new Placed<>(3, new Position(2, 1)),
                                new Placed<>(
                                        new Movement(
                                                Kind.PAYMENT, LocalDate.of(2019, 10, 4), Money.euros("150000"), "M-1"),
                                        new Position(2, 3)),
                                new Position(2, 29)),
                        new MovementLine(
                                new Placed<>(3, new Position(3, 1)),
                                new Placed<>(
                                        new Movement(
                                                Kind.RECOVERY, LocalDate.of(2020, 2, 1), Money.euros("20000"), "R-1"),
                                        new Position(3, 3)),
                                new Position(3, 20)));
    }

    @Test
    default void refuses_every_cell_that_cannot_be_read_at_its_place() {
        List<Diagnostic> errors = read("""
                laureate,amount,on,reference,kind
                ,5,2019-10-04,M-1,
                1,5.001,2019-10-04,M-1,
                1,5,04/10/2019,M-1,
                1,5,2019-10-04,,
                1,5,2019-10-04,M-1,gift
                """).fold(read -> List.of(), wrong -> wrong.diagnostics());

        assertThat(errors)
                .extracting(Diagnostic::code, Diagnostic::position)
                .containsExactly(
                        tuple("csv-value-missing", new Position(2, 1)),
                        tuple("amount-decimals", new Position(3, 3)),
                        tuple("not-a-day", new Position(4, 5)),
                        tuple("csv-value-missing", new Position(5, 16)),
                        tuple("not-a-movement", new Position(6, 20)));
    }
}
