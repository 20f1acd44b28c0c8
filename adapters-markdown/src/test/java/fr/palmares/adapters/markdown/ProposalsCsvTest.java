package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.Placed;
import fr.palmares.application.exchange.ProposalDocument;
import fr.palmares.application.exchange.ProposalsFormat;
import fr.palmares.application.exchange.ProposalsFormatContract;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProposalsCsvTest implements ProposalsFormatContract {

    private static final String NAME = "proposals.csv";
    private static final String HEADER = "number,administration,amount,received,title\n";

    @Override
    public ProposalsFormat format() {
        return MarkdownFormats.proposals();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String written(Content content) {
        return String.join(",", ProposalFields.ALL) + "\n"
                + ProposalFields.ALL.stream()
                        .map(column -> switch (column) {
                            case "themes" -> String.join(" | ", content.themes());
                            case "gains" -> String.join("\n", content.gains());
                            default -> content.text(column);
                        })
                        .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(","))
                + "\n";
    }

    @Test
    void reads_what_a_french_spreadsheet_writes() {
        List<ProposalDocument> read = Proposals.content(
                NAME,
                "\uFEFFtitle;number;administration;amount;received;gains\r\n"
                        + "\"Trier; \"\"vite\"\"\";2;ofb;290 000,50 €;2019-04-05 10:12;\"moins d’attente | x|y\"\r\n"
                        + ";;;;;\r\n"
                        + "Voir;1;dge;12;2019-04-05 10:12\r\n");

        assertThat(read).extracting(it -> it.project().title()).containsExactly("Trier; \"vite\"", "Voir");
        assertThat(read).extracting(it -> it.amount().value().toString()).containsExactly("290000.50 EUR", "12.00 EUR");
        assertThat(read.get(0).project().gains()).containsExactly("moins d’attente", "x|y");
        assertThat(read)
                .extracting(it -> it.number().position().toString())
                .containsExactly("Position[line=2, column=19]", "Position[line=4, column=6]");
    }

    @Test
    void tells_every_error_at_its_cell_even_behind_quotes_and_line_ends() {
        assertThat(Proposals.errors(NAME, """
                number,administration,track,amount,themes,received,title
                1,ofb,,12,"health |
                Santé | ""x""\",2019-04-05T10:12,"deux
                lignes"
                0,"of ""b",,1.001,a |b,demain,
                2,ofb
                """))
                .containsExactly(
                        "3:1 not-a-slug",
                        "3:9 not-a-slug",
                        "5:1 not-a-number-of-proposal",
                        "5:3 not-a-slug",
                        "5:13 not-money",
                        "5:19 not-a-slug",
                        "5:24 not-an-instant",
                        "5:31 csv-value-missing",
                        "6:6 csv-value-missing",
                        "6:6 csv-value-missing",
                        "6:6 csv-value-missing");
    }

    @Test
    void tells_every_wrong_column_with_the_nearest_one() {
        assertThat(Proposals.errors(NAME, "number,administrations,amount,number,recieved,title\n1,ofb,1,1,x,y\n"))
                .containsExactly(
                        "1:8 csv-unknown-column",
                        "1:31 csv-column-twice",
                        "1:38 csv-unknown-column",
                        "1:1 csv-missing-column");
        assertThat(Proposals.diagnostics(NAME, "titel\n1\n".getBytes(StandardCharsets.UTF_8))
                        .get(0)
                        .sentence()
                        .arguments()
                        .toString())
                .contains("title");
    }

    @Test
    void finds_the_one_wrong_line_among_a_hundred_thousand() {
        String line = ",ofb,12,2019-04-05T10:12,Voir\n";
        StringBuilder table = new StringBuilder(HEADER);
        for (int number = 1; number <= 100_000; number++) {
            table.append(number).append(number == 77_777 ? line.replace(",12,", ",12€€,") : line);
        }

        assertThat(Proposals.errors(NAME, table.toString())).containsExactly("77778:11 not-money");
        assertThat(Proposals.errors(NAME, table + "100001" + line))
                .containsExactly("77778:11 not-money", "100002:1 too-many-proposals");
    }

    @Test
    void tells_fifty_errors_and_counts_the_others() {
        List<String> errors = Proposals.errors(NAME, HEADER + "x,ofb,1,2019-04-05T10:12,y\n".repeat(1_000));

        assertThat(errors).hasSize(51).last().isEqualTo("52:1 more-errors");
    }

    @Test
    void refuses_what_is_no_table_of_proposals_at_its_place() {
        assertThat(Proposals.errors(NAME, HEADER)).containsExactly("1:1 no-proposal");
        assertThat(Proposals.errors(NAME, HEADER + ",,,,\n \n")).containsExactly("1:1 no-proposal");
        assertThat(Proposals.errors(NAME, HEADER + "1,\"ofb\n2,b\n")).containsExactly("2:3 csv-quote-unclosed");
        assertThat(Proposals.errors(NAME, HEADER + "1,ofb,1,2019-04-05T10:12,a,b\n"))
                .containsExactly("2:28 csv-too-many-values");
        assertThat(Proposals.errors(NAME, HEADER + "1,ofb,NaN,2019-04-05T10:12,\"a\"b\n"))
                .containsExactly("2:31 csv-text-behind-quote");
        assertThat(Proposals.errors(NAME, HEADER + "NaN,ofb,1e400,2019-04-05T10:12,a\n"))
                .containsExactly("2:1 not-a-number-of-proposal", "2:9 not-money");
        assertThat(Proposals.errors(NAME, ",".repeat(10_000) + "\n")).hasSize(51);
        assertThat(Proposals.errors(NAME, ",".repeat(1_000_000) + "\n")).containsExactly("1:1 csv-unreadable");
    }

    @Test
    void keeps_a_formula_as_the_text_it_is() {
        List<ProposalDocument> read =
                Proposals.content(NAME, HEADER + "1,ofb,1,2019-04-05T10:12,\"=cmd|' /C calc'!A0\"\n");

        assertThat(read.get(0).project().title()).isEqualTo("=cmd|' /C calc'!A0");
        assertThat(Proposals.errors(NAME, HEADER + "=1+1,ofb,=1,2019-04-05T10:12,a\n"))
                .containsExactly("2:1 not-a-number-of-proposal", "2:10 not-money");
    }

    @Test
    void reads_a_long_cell_of_spaces_and_bars_at_once() {
        String cell = "   |".repeat(500_000);

        List<ProposalDocument> read = Proposals.content(
                NAME,
                "number,administration,amount,received,title,themes\n1,ofb,1,2019-04-05T10:12,a,health" + cell + "\n");

        assertThat(read.get(0).themes().stream().map(Placed::value)).hasSize(1);
    }
}
