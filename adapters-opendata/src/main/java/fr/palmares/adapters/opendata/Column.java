package fr.palmares.adapters.opendata;

import fr.palmares.application.exchange.ExportField;
import fr.palmares.application.funding.AwardView;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** A column of the table for people: its heading, what it means, and what it holds of a row. */
record Column(ExportField field, Function<PeopleRow, Cell> cell) {

    private static Column of(String heading, String meaning, Function<PeopleRow, Cell> cell) {
        return new Column(ExportField.of(heading, meaning), cell);
    }

    static Column text(String heading, String meaning, Function<PeopleRow, String> text) {
        return of(heading, meaning, row -> new Cell.Text(text.apply(row)));
    }

    static Column whole(String heading, String meaning, Function<PeopleRow, Integer> number) {
        return of(heading, meaning, row -> new Cell.Figure(BigDecimal.valueOf(number.apply(row))));
    }

    static Column date(String heading, String meaning, Function<PeopleRow, Optional<LocalDate>> day) {
        return of(
                heading, meaning, row -> day.apply(row).<Cell>map(Cell.Day::new).orElse(Cell.EMPTY));
    }

    static Column ofAward(String heading, String meaning, Function<AwardView, String> text) {
        return of(
                heading,
                meaning,
                row -> row.award().map(text).<Cell>map(Cell.Text::new).orElse(Cell.EMPTY));
    }

    static Column amount(String heading, String meaning, Function<AwardView, BigDecimal> amount) {
        return of(
                heading,
                meaning,
                row -> row.award().map(amount).<Cell>map(Cell.Figure::new).orElse(Cell.EMPTY));
    }

    static Column money(String heading, String meaning, Function<AwardView, Optional<Money>> money) {
        return of(
                heading,
                meaning,
                row -> row.award()
                        .flatMap(money)
                        .map(Money::amount)
                        .<Cell>map(Cell.Figure::new)
                        .orElse(Cell.EMPTY));
    }

    static Column day(String heading, String meaning, Function<AwardView, Optional<LocalDate>> day) {
        return date(heading, meaning, row -> row.award().flatMap(day));
    }
}
