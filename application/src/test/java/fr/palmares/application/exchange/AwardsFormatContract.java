package fr.palmares.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.funding.Agreement;
import fr.palmares.domain.funding.Beneficiary;
import fr.palmares.domain.funding.Instalment;
import fr.palmares.domain.funding.Support;
import fr.palmares.domain.funding.Terms;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Period;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link AwardsFormat} must honour. */
public interface AwardsFormatContract extends FolderFileContract {

    AwardsFormat format();

    @Override
    default String wellWritten() {
        return """
                laureate,amount,support,beneficiaries,reference,from,until,cost,notified,agreed,published,instalments
                1,"210 000,50 €",cash,dgs=2/3 | ign=1/3,D-1,2019-09-01,2020-08-31,300 k€,oui,2019-09-12,2019-10-01,\
                2019-10-15=70000 | prototype=100000 | essai@2020-01-05=40000.50
                2,1.5 M€,in-kind,,,,,,,,,
                """;
    }

    @Override
    default Reading<List<AwardLine>> readBytes(byte[] bytes) {
        return format().read(FolderFileContract.document(bytes));
    }

    private List<AwardLine> lines(String text) {
        return readBytes(text.getBytes(StandardCharsets.UTF_8)).fold(read -> read.content(), wrong -> {
            throw new AssertionError(wrong.diagnostics());
        });
    }

    private List<Diagnostic> errors(String text) {
        return readBytes(text.getBytes(StandardCharsets.UTF_8)).fold(read -> List.of(), wrong -> wrong.diagnostics());
    }

    @Test
    default void reads_who_gets_how_much_on_which_terms() {
        AwardLine line = lines(wellWritten()).get(0);

        assertThat(line.laureate()).isEqualTo(new Placed<>(1, new Position(2, 1)));
        assertThat(line.amount()).isEqualTo(new Placed<>(Money.euros("210000.50"), new Position(2, 3)));
        assertThat(line.support()).isEqualTo(Support.CASH);
        assertThat(line.beneficiaries().value())
                .containsExactly(
                        Beneficiary.of(AdministrationId.of("dgs"), Fraction.of(2, 3)),
                        Beneficiary.of(AdministrationId.of("ign"), Fraction.of(1, 3)));
        assertThat(line.terms())
                .isEqualTo(new Terms(
                        Optional.of("D-1"),
                        Optional.empty(),
                        new Period(Optional.of(LocalDate.of(2019, 9, 1)), Optional.of(LocalDate.of(2020, 8, 31))),
                        Optional.of(Money.euros("300000")),
                        Optional.empty(),
                        true));
    }

    @Test
    default void reads_an_agreement_with_its_instalments_by_date_and_by_milestone() {
        Optional<Agreement> agreement = lines(wellWritten()).get(0).agreement().map(Placed::value);

        assertThat(agreement)
                .contains(new Agreement(
                        LocalDate.of(2019, 9, 12),
                        Optional.of(LocalDate.of(2019, 10, 1)),
                        List.of(
                                Instalment.on(LocalDate.of(2019, 10, 15), Money.euros("70000")),
                                Instalment.at("prototype", Money.euros("100000")),
                                new Instalment(
                                        Optional.empty(),
                                        Optional.of("essai"),
                                        Optional.of(LocalDate.of(2020, 1, 5)),
                                        Money.euros("40000.50")))));
    }

    @Test
    default void takes_a_line_that_says_no_more_than_how_much() {
        AwardLine line = lines(wellWritten()).get(1);

        assertThat(line.amount().value()).isEqualTo(Money.euros("1500000"));
        assertThat(line.support()).isEqualTo(Support.IN_KIND);
        assertThat(line.beneficiaries().value()).isEmpty();
        assertThat(line.terms()).isEqualTo(Terms.NONE);
        assertThat(line.agreement()).isEmpty();
    }

    @Test
    default void refuses_every_cell_that_cannot_be_read_at_its_place() {
        List<Diagnostic> errors = errors("""
                laureate;amount;support;beneficiaries;from;until;notified;agreed;instalments
                0;5;;;;;;;
                1;-5;gold;dgs=2;;;;;
                2;5;;;2019-09-31;;perhaps;;
                3;5;;;2020-01-01;2019-01-01;;;
                4;5;;;;;;;2019-10-01=5
                5;5;;;;;;2019-09-01;2019-10-01
                6;5;;;;;;2019-09-01;essai@2019-08-01=5
                """);

        assertThat(errors)
                .extracting(Diagnostic::code, error -> error.position().line())
                .containsExactly(
                        tuple("not-a-number-of-laureate", 2),
                        tuple("amount-negative", 3),
                        tuple("not-a-support", 3),
                        tuple("not-a-beneficiary", 3),
                        tuple("not-a-day", 4),
                        tuple("not-yes-or-no", 4),
                        tuple("csv-period-backwards", 5),
                        tuple("no-agreement", 6),
                        tuple("not-an-instalment", 7),
                        tuple("before-agreement", 8));
    }

    @Test
    default void refuses_columns_that_it_does_not_know_or_misses() {
        assertThat(errors("laureate,amount,colour\n1,5,red\n")).isNotEmpty();
        assertThat(errors("laureate\n1\n")).isNotEmpty();
    }
}
