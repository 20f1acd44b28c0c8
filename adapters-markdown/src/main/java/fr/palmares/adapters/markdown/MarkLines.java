package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.MarkLine;
import fr.palmares.application.exchange.Placed;
import fr.palmares.application.exchange.Position;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Readable;
import fr.palmares.application.exchange.Reading.Unreadable;
import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.jury.JurorId;
import fr.palmares.domain.shared.Slug;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The lines of a table of marks, each cell with its place. */
final class MarkLines {

    private final CsvTable table;
    private final ZoneId zone;
    private final ToldErrors errors = new ToldErrors();

    MarkLines(CsvTable table, ZoneId zone) {
        this.table = table;
        this.zone = zone;
    }

    /** What a mark is for; no two are for the same. */
    private record Cell(JurorId juror, ProposalNumber proposal, CriterionId criterion) {}

    Reading<List<MarkLine>> read() {
        List<MarkLine> lines = new ArrayList<>();
        Map<Cell, Position> first = new HashMap<>();
        for (CsvLine written : table.lines()) {
            if (cell(written, "mark").value().isEmpty() && written.values().size() > 1) {
                continue;
            }
            line(written).ifPresent(line -> {
                Cell cell = new Cell(
                        line.juror().value(),
                        line.proposal().value(),
                        line.criterion().value());
                Position before = first.putIfAbsent(cell, line.mark().position());
                if (before == null) {
                    lines.add(line);
                } else {
                    errors.add(line.mark().position(), "mark-twice", before.line());
                }
            });
        }
        return errors.none() ? new Readable<>(lines, List.of()) : new Unreadable<>(errors.all());
    }

    private Optional<MarkLine> line(CsvLine line) {
        Optional<Placed<JurorId>> juror = read(line, "juror", "not-a-juror", JurorId::parse);
        Optional<Placed<ProposalNumber>> proposal =
                read(line, "proposal", "not-a-number-of-proposal", LimitKeys::number);
        Optional<Placed<CriterionId>> criterion =
                read(line, "criterion", "not-a-slug", text -> Slug.parse(text).map(CriterionId::new));
        Optional<Placed<BigDecimal>> mark = read(line, "mark", "not-a-mark", Written::decimal);
        Optional<Placed<Instant>> on = cell(line, "on").value().isEmpty()
                ? Optional.empty()
                : read(line, "on", "not-an-instant", text -> Written.instant(text, zone));
        Optional<String> comment = Optional.of(cell(line, "comment").value()).filter(text -> !text.isEmpty());
        return juror.flatMap(who -> proposal.flatMap(what ->
                criterion.flatMap(which -> mark.map(value -> new MarkLine(who, what, which, value, on, comment)))));
    }

    private <T> Optional<Placed<T>> read(
            CsvLine line, String column, String code, Function<String, Optional<T>> reading) {
        CsvLine.Cell cell = cell(line, column);
        if (cell.value().isEmpty()) {
            errors.add(cell.position(), "csv-value-missing", column);
            return Optional.empty();
        }
        Optional<T> read = reading.apply(cell.value());
        if (read.isEmpty()) {
            errors.add(cell.position(), code, cell.value());
        }
        return read.map(value -> new Placed<>(value, cell.position()));
    }

    private CsvLine.Cell cell(CsvLine line, String column) {
        int index = table.header().indexOf(column);
        return line.cell(index < 0 ? Integer.MAX_VALUE : index);
    }
}
