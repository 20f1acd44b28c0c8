package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.AwardLine;
import fr.palmares.application.exchange.Placed;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Readable;
import fr.palmares.application.exchange.Reading.Unreadable;
import fr.palmares.domain.funding.Agreement;
import fr.palmares.domain.funding.Beneficiary;
import fr.palmares.domain.funding.Instalment;
import fr.palmares.domain.funding.Support;
import fr.palmares.domain.funding.Terms;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of a table of awards, each cell with its place. */
final class AwardLines {

    private static final Map<String, Boolean> YES_OR_NO =
            Map.of("oui", true, "yes", true, "true", true, "non", false, "no", false, "false", false);

    private final CsvTable table;
    private final ToldErrors errors = new ToldErrors();

    AwardLines(CsvTable table) {
        this.table = table;
    }

    Reading<List<AwardLine>> read() {
        List<AwardLine> lines = new ArrayList<>();
        table.lines().forEach(line -> line(new MoneyCells(table, line, errors)).ifPresent(lines::add));
        return errors.none() ? new Readable<>(lines, List.of()) : new Unreadable<>(errors.all());
    }

    private Optional<AwardLine> line(MoneyCells cells) {
        Optional<Placed<Integer>> laureate = cells.laureate();
        Optional<Placed<Money>> amount = cells.amount("amount");
        Support support =
                cells.optional("support", "not-a-support", AwardLines::support).orElse(Support.CASH);
        Placed<List<Beneficiary>> beneficiaries = cells.beneficiaries("beneficiaries");
        Terms terms = terms(cells);
        Optional<Placed<Agreement>> agreement = agreement(cells);
        return laureate.flatMap(
                who -> amount.map(granted -> new AwardLine(who, support, granted, beneficiaries, terms, agreement)));
    }

    private static Optional<Support> support(String code) {
        return Arrays.stream(Support.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    private Terms terms(MoneyCells cells) {
        return new Terms(
                cells.text("reference"),
                cells.text("conditions"),
                period(cells),
                cells.someAmount("cost"),
                cells.text("aid-register"),
                cells.optional("notified", "not-yes-or-no", text -> Optional.ofNullable(YES_OR_NO.get(text)))
                        .orElse(false));
    }

    private Period period(MoneyCells cells) {
        Optional<LocalDate> from = cells.day("from");
        Optional<LocalDate> until = cells.day("until");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            errors.add(cells.cell("until").position(), "csv-period-backwards", from.get(), until.get());
            return Period.ALWAYS;
        }
        return new Period(from, until);
    }

    /** The agreement of a line that has the day of one; its instalments stand for nothing without. */
    private Optional<Placed<Agreement>> agreement(MoneyCells cells) {
        Optional<LocalDate> on = cells.day("agreed");
        Optional<LocalDate> published = cells.day("published");
        List<Instalment> instalments = cells.instalments("instalments");
        CsvLine.Cell day = cells.cell("agreed");
        if (on.isEmpty()) {
            boolean without = published.isPresent() || !instalments.isEmpty();
            if (without && day.value().isEmpty()) {
                errors.add(day.position(), "no-agreement");
            }
            return Optional.empty();
        }
        return Agreement.signed(on.get(), published, instalments)
                .fold(
                        signed -> Optional.of(
                                new Placed<>(signed, cells.cell("instalments").position())),
                        early -> {
                            errors.add(
                                    day.position(),
                                    early.told().code(),
                                    early.told().facts().toArray());
                            return Optional.empty();
                        });
    }
}
