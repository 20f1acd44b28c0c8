package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.Document;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileInputTest {

    private static final String ARTICLE = """
                ---
                title: 'Les 2 lauréats'
                date: 2019-07-15 16:30:00 +02:00
                ---

                ## Les 2 lauréats
                {: .x }

                #### **Un**

                *Mairie*

                **Les données**
                {: .y }
                x

                **Les gains**

                * a
                * b
                <br>

                * Ville - Deux : <b>c</b>
                """;

    private static String refusal(byte[] bytes) {
        return Read.bytes(bytes)
                .fold(
                        read -> "read",
                        refused -> refused.diagnostics().get(0).code() + " "
                                + refused.diagnostics().get(0).position().line() + ":"
                                + refused.diagnostics().get(0).position().column());
    }

    @Test
    void refuses_what_is_not_utf_8_where_it_stops_being_it() {
        byte[] latin1 = "---\ntitle: x\n---\nun été\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusal(latin1)).isEqualTo("not-utf-8 4:4");
    }

    @Test
    void tells_bytes_that_are_not_utf_8_from_the_sign_for_them_that_an_author_wrote() {
        byte[] written = ARTICLE.replace("x\n", "un \uFFFD ici\n").getBytes(StandardCharsets.UTF_8);
        byte[] cutShort = Arrays.copyOf(written, written.length + 1);
        cutShort[written.length] = (byte) 0xC3;

        assertThat(refusal(written)).isEqualTo("read");
        assertThat(refusal(cutShort)).startsWith("not-utf-8");
    }

    @Test
    void refuses_binary_and_empty_documents() {
        assertThat(refusal(new byte[] {'a', '\n', 0, 'b'})).isEqualTo("binary 2:1");
        assertThat(refusal(new byte[0])).isEqualTo("empty 1:1");
        assertThat(refusal(" \n\t\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("empty 1:1");
        assertThat(refusal("\uFEFF".getBytes(StandardCharsets.UTF_8))).isEqualTo("empty 1:1");
    }

    @Test
    void refuses_a_document_larger_than_the_limit_before_looking_at_it() {
        assertThat(refusal(new byte[Document.LARGEST + 1])).isEqualTo("too-large 1:1");
    }

    @Test
    void refuses_more_lines_and_more_marks_than_memory_holds_and_says_where() {
        byte[] lines = ("a\n".repeat(TextLimits.MOST_LINES) + "b").getBytes(StandardCharsets.UTF_8);
        byte[] marks = ("\n" + "*".repeat(TextLimits.MOST_MARKS) + "*").getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(lines)).isEqualTo("too-many-lines 50001:1");
        assertThat(refusal(marks)).isEqualTo("too-many-marks 2:200001");
    }

    @Test
    void refuses_a_longer_text_than_anybody_writes() {
        String longest = "a".repeat(TextLimits.MOST_CHARACTERS);

        assertThat(refusal(longest.getBytes(StandardCharsets.UTF_8))).isEqualTo("read");
        assertThat(refusal((longest + "a").getBytes(StandardCharsets.UTF_8))).isEqualTo("article-too-long 1:1");
    }

    @Test
    void refuses_more_laureates_than_a_call_has_and_says_where() {
        String text = "## Les lauréats\n\n" + "* Mairie – Nager\n".repeat(Winners.MOST);

        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("read");
        assertThat(refusal((text + "* Mairie – Courir\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("too-many-laureates 5003:3");
    }

    @Test
    void tells_how_many_remarks_there_are_beyond_the_first_thousand() {
        String text = "## Les lauréats\n\n### Nager\n\n**Les gains :** a\n\n" + "**Les trucs :** b\n\n".repeat(1_500);

        assertThat(Read.remarks("---\ntitle: x\n---\n" + text)).hasSize(1_001).endsWith("more-remarks 2010:1");
    }

    static Stream<String> endless() {
        int many = 100_000;
        return Stream.of(
                "[".repeat(many),
                "](".repeat(many),
                "![".repeat(many),
                ">".repeat(many),
                "> ".repeat(many) + "a",
                "- ".repeat(many) + "a",
                "1. ".repeat(many) + "a",
                "*".repeat(many) + "a" + "*".repeat(many),
                "**a ".repeat(many),
                "_a *b ".repeat(many),
                "`".repeat(many) + "a",
                "`a``b".repeat(many),
                "«".repeat(many),
                "\"".repeat(many),
                "<div>".repeat(many));
    }

    static Stream<String> endlessArticles() {
        int many = 40_000;
        return Stream.of(
                "<b>".repeat(many) + "a",
                "a<b>".repeat(many),
                "<figure".repeat(many),
                "{:".repeat(many),
                "{: .x }\n".repeat(many),
                "{%".repeat(many),
                "<br>\n".repeat(many),
                "# a\n".repeat(many),
                "**Les gains**\n\n".repeat(many),
                "## Les lauréats\n\n" + "* Mairie - Nager : x\n".repeat(many),
                "## Les lauréats\n\n" + "**Nom** : texte\n\n".repeat(many / 10),
                "Les lauréats : " + "12 projets ".repeat(many),
                "Les lauréats : " + "1 ".repeat(many) + "€",
                "Les 15 lauréats sont retenus parmi 46. ".repeat(many),
                "a ".repeat(5 * many),
                "a\n".repeat(many),
                "a\r".repeat(many),
                "## Les lauréats de l'appel « X »\n\n* **A** : Mairie\n\n".repeat(many / 10),
                ("Un budget de " + "4 M€, ".repeat(250) + ". ").repeat(many / 10),
                "a, ".repeat(many),
                "a - ".repeat(many),
                "## Les lauréats\n\n* " + "a - ".repeat(many / 10),
                "## Les lauréats\n\n* " + "a, ".repeat(many / 10),
                "&#".repeat(many),
                "&amp;".repeat(many));
    }

    @ParameterizedTest
    @MethodSource({"endless", "endlessArticles"})
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void reads_or_refuses_what_goes_on_and_on(String text) {
        assertThat(Read.text("---\ntitle: Les lauréats\n---\n\n" + text)).isNotNull();
        assertThat(Read.text(text)).isNotNull();
    }

    @Property(tries = 300, seed = "46")
    void never_throws_on_any_text(@ForAll String text) {
        assertThat(Read.text(text)).isNotNull();
    }

    @Property(tries = 300, seed = "46")
    void never_throws_on_any_bytes(@ForAll byte[] bytes) {
        assertThat(new KramdownArticles().read(new Document("x", ByteBuffer.wrap(bytes))))
                .isNotNull();
    }

    @Test
    void never_throws_on_an_article_with_bytes_lost_or_swapped() {
        Random random = new Random(46);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = ARTICLE.getBytes(StandardCharsets.UTF_8);
            for (int change = 0; change < 5; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) "\n *#-:>[]<&{}'\"|é".charAt(random.nextInt(17));
            }
            assertThat(Read.bytes(bytes)).isNotNull();
        }
    }
}
