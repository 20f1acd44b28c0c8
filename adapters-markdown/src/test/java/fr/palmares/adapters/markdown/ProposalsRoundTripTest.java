package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.ProposalDocument;
import fr.palmares.domain.shared.Folding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a table can hold is read back, and every value's place is where it was written. */
class ProposalsRoundTripTest {

    private static final String COLUMNS = "title%number%gains%administration%amount%received%objective%themes%track";

    /** Texts, a list of texts, and how all of them are written. */
    record Row(String title, String objective, List<String> gains, boolean quoted) {}

    /** A table's signs: what separates values, what ends a line, what separates items. */
    record Signs(String separator, String lineEnd, String between) {}

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<String> word =
                Arbitraries.of("a", "é", "\"", ",", ";", "|x", "=1+1", "𝔸", "'", "\t", " ", "x|", "#");
        Arbitrary<String> text = word.list().ofMinSize(1).ofMaxSize(6).map(words -> "m" + String.join("", words) + "m");
        Arbitrary<String> lines = text.list().ofMinSize(1).ofMaxSize(3).map(all -> String.join("\n", all));
        return Combinators.combine(text, lines, text.list().ofMaxSize(3), Arbitraries.of(true, false))
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Signs> signs() {
        return Combinators.combine(
                        Arbitraries.of(",", ";"), Arbitraries.of("\n", "\r\n", "\r"), Arbitraries.of("\n", " | "))
                .as(Signs::new);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, seed = "46")
    void reads_back_every_text_at_its_place(@ForAll("rows") List<Row> rows, @ForAll("signs") Signs signs) {
        String table = COLUMNS.replace("%", signs.separator())
                + signs.lineEnd()
                + IntStream.range(0, rows.size())
                        .mapToObj(i -> line(i + 1, rows.get(i), signs) + signs.lineEnd())
                        .collect(Collectors.joining());

        List<ProposalDocument> read = Proposals.content("proposals.csv", table);

        assertThat(read).hasSize(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            ProposalDocument told = read.get(i);
            assertThat(told.project().title()).isEqualTo(Folding.written(row.title()));
            assertThat(told.project().objective()).contains(Folding.written(row.objective()));
            assertThat(told.project().gains()).isEqualTo(row.gains());
            Places places = Places.in(table);
            int theme = table.indexOf("health" + (i + 1));
            assertThat(told.number().position()).isEqualTo(places.at(table.indexOf("\"" + (i + 1) + "\"")));
            assertThat(told.themes().get(0).position()).isEqualTo(places.at(theme));
            assertThat(told.themes().get(1).position()).isEqualTo(places.at(table.indexOf("other", theme)));
            assertThat(told.track().orElseThrow().position())
                    .isEqualTo(places.at(table.indexOf("technical" + (i + 1))));
        }
    }

    private static String line(int number, Row row, Signs signs) {
        return String.join(
                signs.separator(),
                cell(row.title(), row.quoted()),
                "\"" + number + "\"",
                cell(String.join(signs.between(), row.gains()), row.quoted()),
                "ofb",
                "\"12,50 €\"",
                "2019-04-05T10:12",
                cell(row.objective().replace("\n", signs.lineEnd()), row.quoted()),
                cell("health" + number + signs.between() + "other", row.quoted()),
                "technical" + number);
    }

    /** A value in quotes where the row says so, or where it could not be written otherwise. */
    private static String cell(String value, boolean quoted) {
        boolean plain = value.chars().noneMatch(c -> "\",;\r\n".indexOf(c) >= 0);
        return plain && !quoted ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
