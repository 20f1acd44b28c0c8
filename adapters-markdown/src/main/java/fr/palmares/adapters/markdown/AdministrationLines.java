package fr.palmares.adapters.markdown;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.palmares.application.exchange.AdministrationsFormat.Listed;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Position;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Readable;
import fr.palmares.application.exchange.Reading.Unreadable;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.administration.Siret;
import fr.palmares.domain.shared.Period;
import fr.palmares.domain.shared.Revision;
import fr.palmares.domain.shared.Slug;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of a list of administrations, put together body by body. */
final class AdministrationLines {

    private record Line(
            Position position, AdministrationName name, Optional<AdministrationId> parent, Optional<Siret> siret) {}

    private final List<NamedCsvRecord> records;
    private final List<Diagnostic> errors = new ArrayList<>();

    AdministrationLines(List<NamedCsvRecord> records) {
        this.records = records;
    }

    Reading<List<Listed>> read() {
        Map<AdministrationId, List<Line>> bodies = new LinkedHashMap<>();
        for (NamedCsvRecord line : records) {
            Optional<AdministrationId> id = id(line, "id");
            Optional<Line> read = line(line);
            if (id.isEmpty()) {
                error(line, "csv-value-missing", "id");
            } else {
                read.ifPresent(told -> bodies.computeIfAbsent(id.get(), key -> new ArrayList<>())
                        .add(told));
            }
        }
        List<Listed> listed = new ArrayList<>();
        bodies.forEach((id, lines) -> body(id, lines).ifPresent(listed::add));
        return errors.isEmpty() ? new Readable<>(listed, List.of()) : new Unreadable<>(errors);
    }

    private Optional<Line> line(NamedCsvRecord line) {
        String name = value(line, "name");
        if (name.isEmpty()) {
            error(line, "csv-value-missing", "name");
            return Optional.empty();
        }
        Optional<LocalDate> from = day(line, "from", false);
        Optional<LocalDate> until = day(line, "until", true);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            error(line, "csv-period-backwards", from.get(), until.get());
            return Optional.empty();
        }
        Optional<String> acronym = Optional.of(value(line, "acronym")).filter(text -> !text.isEmpty());
        return Optional.of(new Line(
                position(line),
                new AdministrationName(name, acronym, new Period(from, until)),
                id(line, "parent"),
                siret(line)));
    }

    private Optional<Listed> body(AdministrationId id, List<Line> lines) {
        Position first = lines.get(0).position();
        try {
            return Optional.of(new Listed(
                    first,
                    new Administration(
                            id,
                            lines.stream().map(Line::name).toList(),
                            lines.stream()
                                    .flatMap(line -> line.parent().stream())
                                    .findFirst(),
                            lines.stream()
                                    .flatMap(line -> line.siret().stream())
                                    .findFirst(),
                            Revision.NONE)));
        } catch (IllegalArgumentException e) {
            boolean ownParent = lines.stream().anyMatch(line -> line.parent().equals(Optional.of(id)));
            errors.add(Diagnostic.error(first, ownParent ? "csv-own-parent" : "csv-names-overlap", id));
            return Optional.empty();
        }
    }

    private Optional<AdministrationId> id(NamedCsvRecord line, String column) {
        String text = value(line, column);
        Optional<Slug> slug = Slug.parse(text);
        if (slug.isEmpty() && !text.isEmpty()) {
            error(line, "csv-not-a-slug", column, text);
        }
        return slug.map(AdministrationId::new);
    }

    private Optional<Siret> siret(NamedCsvRecord line) {
        String text = value(line, "siret");
        Optional<Siret> siret = Siret.parse(text);
        if (siret.isEmpty() && !text.isEmpty()) {
            error(line, "csv-not-a-siret", text);
        }
        return siret;
    }

    /** A day, or a whole year that stands for its first or last one. */
    private Optional<LocalDate> day(NamedCsvRecord line, String column, boolean last) {
        String text = value(line, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.matches("\\d{4}")
                            ? LocalDate.parse(text + (last ? "-12-31" : "-01-01"))
                            : LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            error(line, "csv-not-a-day", column, text);
            return Optional.empty();
        }
    }

    private static String value(NamedCsvRecord line, String column) {
        return line.findField(column).map(Passage::strip).orElse("");
    }

    private void error(NamedCsvRecord line, String code, Object... arguments) {
        errors.add(Diagnostic.error(position(line), code, arguments));
    }

    private static Position position(NamedCsvRecord line) {
        return new Position((int) line.getStartingLineNumber(), 1);
    }
}
