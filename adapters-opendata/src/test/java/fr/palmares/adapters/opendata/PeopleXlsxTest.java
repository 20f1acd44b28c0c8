package fr.palmares.adapters.opendata;

import static fr.palmares.application.exchange.GivenAwards.award;
import static fr.palmares.application.exchange.GivenAwards.whole;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.ExportFormat;
import fr.palmares.application.exchange.ExportFormatContract;
import fr.palmares.application.exchange.Exported;
import fr.palmares.application.exchange.Exporting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** Read back by fastexcel-reader, which shares nothing with what writes. */
class PeopleXlsxTest implements ExportFormatContract {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    @Override
    public ExportFormat format() {
        return new PeopleXlsx();
    }

    @Override
    public String text(byte[] file) {
        return sheet(file, 0).stream()
                .flatMap(Row::stream)
                .filter(Objects::nonNull)
                .map(cell ->
                        cell.getType() == CellType.NUMBER && Integer.valueOf(14).equals(cell.getDataFormatId())
                                ? cell.asDate().toLocalDate().toString()
                                : cell.getText())
                .collect(Collectors.joining("\n"));
    }

    private static List<Row> sheet(byte[] file, int index) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
            return workbook.getSheet(index).orElseThrow().read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Row> rows(Exported exported) {
        return sheet(write(exported).bytes(), 0);
    }

    private static int column(String heading) {
        return new PeopleXlsx()
                .fields().stream().map(field -> field.name()).toList().indexOf(heading);
    }

    @Test
    void keeps_amounts_as_numbers_and_days_as_days() {
        Row row = rows(Exporting.complete(1)).get(1);

        assertThat(row.getCellAsNumber(column("Montant accordé (€)"))).hasValue(new BigDecimal("210000.50"));
        assertThat(row.getCellAsNumber(column("Numéro du lauréat"))).hasValue(BigDecimal.ONE);
        assertThat(row.getCellAsDate(column("Convention signée le")).map(day -> day.toLocalDate()))
                .hasValue(LocalDate.of(2019, 9, 12));
    }

    @Test
    void keeps_a_text_that_looks_like_a_formula_a_text() {
        Row row = rows(Exporting.of(award(1, "=1+1", List.of(whole("<b>&\u0001", Optional.empty(), "1")))))
                .get(1);

        assertThat(row.getCell(column("Projet")).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(column("Projet")).getFormula()).isNull();
        assertThat(row.getCellAsString(column("Projet"))).hasValue("=1+1");
        assertThat(row.getCellAsString(column("Bénéficiaires"))).hasValue("<b>&\uFFFD");
    }

    @Test
    void explains_every_column_in_its_second_sheet() {
        List<Row> dictionary = sheet(write(Exporting.complete(1)).bytes(), 1);

        assertThat(dictionary.stream()
                        .skip(1)
                        .limit(new PeopleXlsx().fields().size())
                        .map(row -> row.getCellText(0)))
                .containsExactlyElementsOf(new PeopleXlsx()
                        .fields().stream().map(field -> field.name()).toList());
        assertThat(dictionary).allSatisfy(row -> assertThat(row.getCellText(1)).isNotBlank());
    }

    @Test
    void names_columns_as_spreadsheets_do() {
        assertThat(List.of(Sheet.name(0), Sheet.name(25), Sheet.name(26), Sheet.name(701), Sheet.name(702)))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }
}
