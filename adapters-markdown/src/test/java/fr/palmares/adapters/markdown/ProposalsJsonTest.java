package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.ProposalDocument;
import fr.palmares.application.exchange.ProposalsFormat;
import fr.palmares.application.exchange.ProposalsFormatContract;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProposalsJsonTest implements ProposalsFormatContract {

    private static final String NAME = "proposals.json";
    private static final String ONE = "{\"number\": 1, \"administration\": \"ofb\", \"amount\": 1,"
            + " \"received\": \"2019-04-05T10:12\", \"title\": \"a\"}";

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
        return "{\"proposals\": [{\n"
                + ProposalFields.ALL.stream()
                        .map(key -> quoted(key) + ": "
                                + switch (key) {
                                    case "number" -> content.text(key);
                                    case "themes" -> quoted(content.themes());
                                    case "gains" -> quoted(content.gains());
                                    default -> quoted(content.text(key));
                                })
                        .collect(Collectors.joining(",\n"))
                + "\n}]}\n";
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(ProposalsJsonTest::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    @Test
    void reads_a_list_with_amounts_as_texts_or_as_exact_numbers() {
        List<ProposalDocument> read = Proposals.content(
                NAME,
                "[" + ONE.replace("\"amount\": 1", "\"amount\": 290000.10")
                        + "," + ONE.replace("\"amount\": 1", "\"amount\": 999999999999999.99")
                        + "," + ONE.replace("\"amount\": 1", "\"amount\": \"12 USD\"") + "]");

        assertThat(read)
                .extracting(it -> it.amount().value().toString())
                .containsExactly("290000.10 EUR", "999999999999999.99 EUR", "12.00 USD");
    }

    @Test
    void tells_every_error_at_its_value() {
        assertThat(Proposals.errors(NAME, """
                [
                  {"number": "17", "administration": true, "amount": 1e400, "received": null, "titel": "x"},
                  {"number": 17.0, "administration": ["a"], "amount": {"a": 1}, "themes": "health",
                   "received": "2019-04-05T10:12", "title": 3, "gains": [null, "a", 4]},
                  7, [[], {}]
                ]
                """))
                .containsExactly(
                        "2:3 key-missing",
                        "2:14 not-a-number-of-proposal",
                        "2:38 not-a-text",
                        "2:54 not-money",
                        "2:73 key-missing",
                        "2:79 unknown-key-here",
                        "3:14 not-a-number-of-proposal",
                        "3:38 not-a-single-value",
                        "3:55 not-a-single-value",
                        "3:75 not-a-list",
                        "4:45 not-a-text",
                        "4:58 not-a-text",
                        "4:69 not-a-text",
                        "5:3 json-not-an-object",
                        "5:6 json-not-an-object");
    }

    @Test
    void tells_a_key_that_is_given_twice_at_the_second() {
        assertThat(Proposals.errors(NAME, "[\n{\"number\": 1,\n \"number\": 1}]"))
                .containsExactly("3:2 json-duplicate-key");
        assertThat(Proposals.errors(NAME, "{\"proposals\": [" + ONE + "],\n\"proposals\": []}"))
                .containsExactly("2:1 json-duplicate-key");
    }

    @Test
    void refuses_another_shape_than_a_list_of_proposals() {
        assertThat(Proposals.errors(NAME, "7")).containsExactly("1:1 json-no-list-of-proposals");
        assertThat(Proposals.errors(NAME, "[]")).containsExactly("1:1 no-proposal");
        assertThat(Proposals.errors(NAME, "{\"proposal\": []}"))
                .containsExactly("1:2 unknown-key-here", "1:1 key-missing");
        assertThat(Proposals.errors(NAME, "{\"proposals\": {}}")).containsExactly("1:15 not-a-list");
    }

    @Test
    void tells_where_a_text_stops_being_json() {
        assertThat(Proposals.errors(NAME, "[\n" + ONE + ",\n]")).containsExactly("3:1 json-unreadable");
        assertThat(Proposals.errors(NAME, "[" + ONE + "]\n[]")).containsExactly("2:1 json-text-behind");
        assertThat(Proposals.errors(NAME, "[" + ONE + "] x"))
                .containsExactly("1:" + (ONE.length() + 4) + " json-unreadable");
        assertThat(Proposals.errors(NAME, "[{\"number\": NaN}]")).containsExactly("1:13 json-unreadable");
        assertThat(Proposals.errors(NAME, "[{\"number\": 1 // one\n}]")).containsExactly("1:15 json-unreadable");
        assertThat(Proposals.errors(NAME, "[{\"title\": \"é\n\"}]")).containsExactly("1:14 json-unreadable");
        assertThat(Proposals.errors(NAME, "[{\"number\": 1,")).containsExactly("1:15 json-unreadable");
    }

    @Test
    void refuses_what_goes_beyond_its_limits_at_its_place() {
        assertThat(Proposals.errors(NAME, "[".repeat(100_000)))
                .containsExactly("1:2 json-not-an-object", "1:52 json-beyond-limit");
        assertThat(Proposals.errors(NAME, "[{\"amount\": 1" + "0".repeat(200) + "}]"))
                .singleElement()
                .asString()
                .endsWith("json-beyond-limit");
        assertThat(Proposals.errors(NAME, "[{\"gains\": [" + "[],".repeat(2_000_000) + "[]]}]"))
                .singleElement()
                .asString()
                .endsWith("json-too-many");
        assertThat(Proposals.errors(NAME, "[" + "[],".repeat(3_000_000) + "[]]"))
                .hasSize(51);
        assertThat(Proposals.errors(NAME, "[" + "{},".repeat(100_000) + "{}]")).hasSize(51);
    }

    @Test
    void refuses_an_absurd_number_without_computing_it() {
        for (String absurd : List.of("1e400", "1e999999999", "-1", "0.001", "1e-400", "99999999999999999999")) {
            assertThat(Proposals.errors(NAME, "[" + ONE.replace("\"amount\": 1", "\"amount\": " + absurd) + "]"))
                    .singleElement()
                    .asString()
                    .endsWith("not-money");
        }
    }
}
