package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Placed;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.funding.Beneficiary;
import fr.palmares.domain.funding.Instalment;
import fr.palmares.domain.funding.WrittenShare;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Folding;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Slug;
import fr.palmares.domain.shared.WrittenAmount;
import fr.palmares.domain.shared.WrittenAmount.Wrong;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of a line about money; what is wrong is told with the place of its cell. */
record MoneyCells(CsvTable table, CsvLine line, ToldErrors errors) {

    /** A day or a milestone, the day on which the milestone was met, and an amount. */
    private static final Pattern INSTALMENT = Pattern.compile("([^=@]+)(?:@([^=]+))?=(.+)");

    private static final Pattern DAY = Pattern.compile("[0-9][0-9-]*");

    CsvLine.Cell cell(String column) {
        return line.cell(index(column));
    }

    private int index(String column) {
        int index = table.header().indexOf(column);
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    Optional<String> text(String column) {
        return Optional.of(cell(column).value()).filter(Folding::says);
    }

    <T> Optional<Placed<T>> required(String column, String code, Function<String, Optional<T>> reading) {
        CsvLine.Cell cell = cell(column);
        if (cell.value().isEmpty()) {
            errors.add(cell.position(), "csv-value-missing", column);
            return Optional.empty();
        }
        return read(cell, code, reading);
    }

    <T> Optional<T> optional(String column, String code, Function<String, Optional<T>> reading) {
        CsvLine.Cell cell = cell(column);
        return cell.value().isEmpty()
                ? Optional.empty()
                : read(cell, code, reading).map(Placed::value);
    }

    private <T> Optional<Placed<T>> read(CsvLine.Cell cell, String code, Function<String, Optional<T>> reading) {
        Optional<T> read = reading.apply(cell.value());
        if (read.isEmpty()) {
            errors.add(cell.position(), code, cell.value());
        }
        return read.map(value -> new Placed<>(value, cell.position()));
    }

    Optional<Placed<Integer>> laureate() {
        return required(
                "laureate",
                "not-a-number-of-laureate",
                text -> Written.whole(text).filter(number -> number >= 1 && number <= LaureateId.LAST));
    }

    Optional<LocalDate> day(String column) {
        return optional(column, "not-a-day", Written::day);
    }

    Optional<Placed<LocalDate>> requiredDay(String column) {
        return required(column, "not-a-day", Written::day);
    }

    /** An amount that must be there. */
    Optional<Placed<Money>> amount(String column) {
        CsvLine.Cell cell = cell(column);
        if (cell.value().isEmpty()) {
            errors.add(cell.position(), "csv-value-missing", column);
            return Optional.empty();
        }
        return amount(cell);
    }

    /** An amount that may be left out. */
    Optional<Money> someAmount(String column) {
        CsvLine.Cell cell = cell(column);
        return cell.value().isEmpty() ? Optional.empty() : amount(cell).map(Placed::value);
    }

    private Optional<Placed<Money>> amount(CsvLine.Cell cell) {
        return amount(cell, cell.value());
    }

    private Optional<Placed<Money>> amount(CsvLine.Cell cell, String text) {
        WrittenAmount written = WrittenAmount.of(text.strip());
        if (written instanceof Wrong wrong) {
            errors.add(cell.position(), wrong.fault().code(), text);
        }
        return written.read().map(money -> new Placed<>(money, cell.position()));
    }

    /** Bodies with their shares: {@code dgs=2/3 | ars-bretagne=1/3}; a body alone has it all. */
    Placed<List<Beneficiary>> beneficiaries(String column) {
        List<Beneficiary> all = new ArrayList<>();
        for (CsvLine.Cell item : line.items(index(column))) {
            int equals = item.value().indexOf('=');
            String share = equals < 0 ? "1" : item.value().substring(equals + 1).strip();
            Optional<Slug> body =
                    Slug.parse((equals < 0 ? item.value() : item.value().substring(0, equals)).strip());
            Optional<Beneficiary> read = body.flatMap(
                    slug -> WrittenShare.of(share).map(part -> Beneficiary.of(new AdministrationId(slug), part)));
            read.ifPresentOrElse(all::add, () -> errors.add(item.position(), "not-a-beneficiary", item.value()));
        }
        return new Placed<>(all, cell(column).position());
    }

    /** Instalments with their day or milestone: {@code 2019-10-01=50000 | prototype=40000 | essai@2020-01-05=5000}. */
    List<Instalment> instalments(String column) {
        List<Instalment> all = new ArrayList<>();
        line.items(index(column)).forEach(item -> instalment(item).ifPresent(all::add));
        return all;
    }

    private Optional<Instalment> instalment(CsvLine.Cell item) {
        Matcher parts = INSTALMENT.matcher(item.value());
        if (!parts.matches() || !Folding.says(parts.group(1))) {
            errors.add(item.position(), "not-an-instalment", item.value());
            return Optional.empty();
        }
        String when = parts.group(1).strip();
        Optional<Money> amount = amount(item, parts.group(3)).map(Placed::value);
        Optional<LocalDate> met = Optional.ofNullable(parts.group(2)).flatMap(text -> Written.day(text.strip()));
        boolean dated = DAY.matcher(when).matches();
        boolean wrong = (!dated && !Instalment.isMilestone(when))
                || (dated && (parts.group(2) != null || Written.day(when).isEmpty()))
                || (parts.group(2) != null && met.isEmpty());
        if (wrong) {
            errors.add(item.position(), "not-an-instalment", item.value());
            return Optional.empty();
        }
        return amount.map(sum -> dated
                ? Instalment.on(Written.day(when).orElseThrow(), sum)
                : new Instalment(Optional.empty(), Optional.of(when), met, sum));
    }
}
