package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.Article;
import fr.palmares.domain.call.CallId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    private static Article with(String frontMatter) {
        return Read.article("---\n" + frontMatter + "\n---\n\nTexte\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: L’eau et le feu",
                "title: 'L’eau et le feu'",
                "title: \"L’eau et le feu\"",
                "title: L’eau\n  et le feu",
                "title: 'L’eau\n  et le feu'",
                "title: 'L’eau\n  et le feu\n'",
                "title: \"L’eau\n  et le feu\n\"",
                "title: >-\n  L’eau\n  et le feu",
                "title: |-\n  L’eau\n  et le feu",
                "title: |\n  L’eau et le feu\n",
                "\"title\": L’eau et le feu",
                "{title: L’eau et le feu}",
                "title: L’eau&#32;et le feu"
            })
    void reads_a_title_of_every_style(String frontMatter) {
        assertThat(with(frontMatter).title()).isEqualTo("L’eau et le feu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date: 2019-07-15 23:30:00 -10:00",
                "date: 2019-07-15",
                "date: '2019-07-15'",
                "date: 2019-07-15T16:30:00Z",
                "date: 15/07/2019",
                "date: 2019/7/15"
            })
    void reads_the_day_of_the_articles_own_zone(String frontMatter) {
        assertThat(with("title: x\n" + frontMatter).announcement().on()).contains(LocalDate.of(2019, 7, 15));
    }

    @Test
    void says_where_a_date_is_none() {
        assertThat(Read.remarks("---\ntitle: x\ndate: 2019-02-30\n---\n")).containsExactly("date-not-understood 3:7");
    }

    @Test
    void reads_the_call_that_is_named() {
        assertThat(with("title: x\ncall: ami-ia-2").call()).contains(CallId.of("ami-ia-2"));
        assertThat(Read.remarks("---\ntitle: x\ncall: AMI IA 2\n---\n")).containsExactly("call-not-a-slug 3:7");
    }

    @Test
    void takes_the_first_heading_for_a_title_where_there_is_none() {
        assertThat(Read.article("# Bonjour\n\nTexte\n").title()).isEqualTo("Bonjour");
        assertThat(Read.remarks("Texte\n")).containsExactly("title-missing 1:1");
    }

    @Test
    void counts_lines_from_the_top_of_the_document_whatever_ends_them() {
        String text = "---\r\ntitle: Les lauréats\r\n---\r\n\r\n* Mairie de Là - Nager\r\n* Ville de Ci - Courir\r\n";

        assertThat(Read.article(text.replace("* Mairie", "Les lauréats :\r\n\r\n* Mairie"))
                        .winners())
                .extracting(winner -> winner.position().line())
                .containsExactly(7, 8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yaml-duplicate-key 3:1|title: x\ntitle: y",
                "yaml-indentation 3:1|title: 'x\ny'",
                "yaml-indentation 3:1|title: 'x\n\ny\n'",
                "yaml-tag 2:4|a: !!java.net.URL [x]",
                "yaml-tag 2:4|a: !foo x",
                "yaml-cycle 2:4|a: &a [*a]",
                "front-matter-not-a-mapping 2:1|- a\n- b",
                "yaml-unreadable 2:4|a: 'x",
                "yaml-unreadable 2:4|a: *b"
            })
    void refuses_what_is_no_plain_mapping_and_says_where(String example) {
        String[] parts = example.split("\\|", 2);

        String remark = Read.remarks("---\n" + parts[1] + "\n---\n\nTexte\n").get(0);

        assertThat(remark.substring(0, remark.indexOf(' '))).isEqualTo(parts[0].substring(0, parts[0].indexOf(' ')));
        assertThat(remark).matches(".* [1-9]\\d*:[1-9]\\d*");
    }

    @Test
    void refuses_a_front_matter_that_never_ends() {
        assertThat(Read.remarks("---\ntitle: x\n\nTexte\n")).containsExactly("front-matter-unclosed 1:1");
    }

    @Test
    void refuses_aliases_depth_and_size_beyond_its_limits() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 9; level++) {
            bomb.append("a").append(level).append(": &a").append(level).append(" [");
            bomb.append(("*a" + (level - 1) + ", ").repeat(9)).append("]\n");
        }

        assertThat(Read.remarks("---\n" + bomb + "---\n").get(0)).matches("yaml-(too-many|unreadable) .*");
        assertThat(Read.remarks("---\na: " + "[".repeat(100_000) + "\n---\n").get(0))
                .startsWith("yaml-too-");
        assertThat(Read.remarks("---\na: " + "[".repeat(200) + "]".repeat(200) + "\n---\n")
                        .get(0))
                .startsWith("yaml-too-deep");
        assertThat(Read.remarks("---\na: " + "x".repeat(70_000) + "\n---\n").get(0))
                .startsWith("yaml-too-large");
    }
}
