package fr.palmares.adapters.markdown;

import de.siegmar.fastcsv.reader.CsvRecord;
import fr.palmares.application.exchange.Diagnostic;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The lines of a table of marks, each cell with its place. */
final class MarkLines {

    /** So many errors are told; the others are counted. */
    private static final int TOLD = 50;

    private final List<String> header;
    private final List<CsvRecord> records;
    private final List<Diagnostic> errors = new ArrayList<>();

    MarkLines(List<String> header, List<CsvRecord> records) {
        this.header = header;
        this.records = records;
    }

    /** What a mark is for; no two are for the same. */
    private record Cell(JurorId juror, ProposalNumber proposal, CriterionId criterion) {}

    Reading<List<MarkLine>> read() {
        List<MarkLine> lines = new ArrayList<>();
        Map<Cell, Position> first = new HashMap<>();
        for (CsvRecord record : records) {
            if (value(record, "mark").isEmpty() && record.getFieldCount() > 1) {
                continue;
            }
            line(record).ifPresent(line -> {
                Cell cell = new Cell(
                        line.juror().value(),
                        line.proposal().value(),
                        line.criterion().value());
                Position before = first.putIfAbsent(cell, line.mark().position());
                if (before == null) {
                    lines.add(line);
                } else {
                    errors.add(Diagnostic.error(line.mark().position(), "mark-twice", before.line()));
                }
            });
        }
        return errors.isEmpty() ? new Readable<>(lines, List.of()) : new Unreadable<>(told());
    }

    private List<Diagnostic> told() {
        if (errors.size() <= TOLD) {
            return errors;
        }
        List<Diagnostic> told = new ArrayList<>(errors.subList(0, TOLD));
        told.add(Diagnostic.error(errors.get(TOLD).position(), "more-errors", errors.size() - TOLD));
        return told;
    }

    private Optional<MarkLine> line(CsvRecord record) {
        Optional<Placed<JurorId>> juror = cell(record, "juror", "not-a-juror", JurorId::parse);
        Optional<Placed<ProposalNumber>> proposal =
                cell(record, "proposal", "not-a-number-of-proposal", LimitKeys::number);
        Optional<Placed<CriterionId>> criterion =
                cell(record, "criterion", "not-a-slug", text -> Slug.parse(text).map(CriterionId::new));
        Optional<Placed<BigDecimal>> mark = cell(record, "mark", "not-a-mark", Written::decimal);
        Optional<String> comment = Optional.of(value(record, "comment")).filter(text -> !text.isEmpty());
        return juror.flatMap(who -> proposal.flatMap(
                what -> criterion.flatMap(which -> mark.map(value -> new MarkLine(who, what, which, value, comment)))));
    }

    private <T> Optional<Placed<T>> cell(
            CsvRecord record, String column, String code, Function<String, Optional<T>> reading) {
        String text = value(record, column);
        Position position = position(record, column);
        if (text.isEmpty()) {
            errors.add(Diagnostic.error(position, "csv-value-missing", column));
            return Optional.empty();
        }
        Optional<T> read = reading.apply(text);
        if (read.isEmpty()) {
            errors.add(Diagnostic.error(position, code, text));
        }
        return read.map(value -> new Placed<>(value, position));
    }

    private String value(CsvRecord record, String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= record.getFieldCount() ? "" : Passage.strip(record.getField(index));
    }

    /** Where a cell begins, as the line is written without quotes; with some, the line is right and the column near. */
    private Position position(CsvRecord record, String column) {
        int index = Math.min(header.indexOf(column), record.getFieldCount());
        int before = record.getFields().subList(0, index).stream()
                .mapToInt(field -> field.length() + 1)
                .sum();
        return new Position((int) record.getStartingLineNumber(), before + 1);
    }
}
