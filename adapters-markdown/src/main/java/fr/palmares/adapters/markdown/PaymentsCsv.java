package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.MovementLine;
import fr.palmares.application.exchange.PaymentsFormat;
import fr.palmares.application.exchange.Placed;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Readable;
import fr.palmares.application.exchange.Reading.Unreadable;
import fr.palmares.domain.funding.Movement;
import fr.palmares.domain.funding.Movement.Kind;
import fr.palmares.domain.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads {@code payments.csv}: {@code laureate,amount,on,reference,kind}, a payment or a recovery a line. */
final class PaymentsCsv implements PaymentsFormat {

    static final List<String> COLUMNS = List.of("laureate", "amount", "on", "reference", "kind");

    @Override
    public Reading<List<MovementLine>> read(Document document) {
        return SourceText.of(document)
                .fold(
                        text -> CsvTable.of(text.content(), new CsvTable.Columns(COLUMNS, COLUMNS.subList(0, 4)))
                                .fold(
                                        table -> read(table.content()),
                                        refused -> new Unreadable<>(refused.diagnostics())),
                        refused -> new Unreadable<>(refused.diagnostics()));
    }

    private static Reading<List<MovementLine>> read(CsvTable table) {
        List<MovementLine> lines = new ArrayList<>();
        ToldErrors errors = new ToldErrors();
        table.lines().forEach(line -> line(new MoneyCells(table, line, errors)).ifPresent(lines::add));
        return errors.none() ? new Readable<>(lines, List.of()) : new Unreadable<>(errors.all());
    }

    private static Optional<MovementLine> line(MoneyCells cells) {
        Optional<Placed<Integer>> laureate = cells.laureate();
        Optional<Placed<Money>> amount = cells.amount("amount");
        Optional<Placed<LocalDate>> on = cells.requiredDay("on");
        Optional<Placed<String>> reference = cells.required(
                "reference", "not-a-reference", text -> Optional.of(text).filter(Movement::isReference));
        Kind kind = cells.optional("kind", "not-a-movement", PaymentsCsv::kind).orElse(Kind.PAYMENT);
        return laureate.flatMap(who -> amount.flatMap(sum -> on.flatMap(day -> reference.map(named -> new MovementLine(
                who,
                new Placed<>(new Movement(kind, day.value(), sum.value(), named.value()), sum.position()),
                named.position())))));
    }

    private static Optional<Kind> kind(String code) {
        return Arrays.stream(Kind.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }
}
