package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.Article;
import fr.palmares.application.exchange.Article.Winner;
import fr.palmares.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusArticlesTest {

    private static final String ARTICLE = "articles/ami-ia-2-laureats-4-projets.md";

    private final String text = Shared.text(ARTICLE);
    private final List<String> lines = text.lines().toList();
    private final Article article = Read.article(text);

    private String line(int number) {
        return lines.get(number - 1).strip().replaceAll("^[#* ]+|[* ]+$", "");
    }

    @Test
    void reads_what_the_article_announces() {
        assertThat(article.announcement().laureates()).contains(15);
        assertThat(article.announcement().proposals()).contains(46);
        assertThat(article.announcement().amount()).contains(Money.euros("4000000.00"));
        assertThat(article.announcement().on()).contains(LocalDate.of(2019, 7, 15));
        assertThat(article.title()).startsWith("Intelligence artificielle : 15").endsWith("dans les administrations");
        assertThat(Read.diagnostics(text)).isEmpty();
    }

    @Test
    void reads_the_titles_and_bodies_that_stand_in_their_lines() {
        assertThat(article.winners()).hasSize(4);
        for (Winner winner : article.winners()) {
            int at = winner.position().line();
            int body = at + 1;
            while (line(body).isEmpty() || line(body).startsWith("{:")) {
                body++;
            }
            assertThat(winner.project().title()).isEqualTo(line(at));
            assertThat(winner.body()).contains(new Article.Body(line(body), true));
        }
    }

    @Test
    void reads_each_part_of_each_project_word_for_word() {
        for (Winner winner : article.winners()) {
            assertThat(winner.project().objective()).isEmpty();
            assertThat(lines.stream().map(String::strip))
                    .contains(winner.project().data().orElseThrow());
            assertThat(lines.stream().map(String::strip))
                    .contains(winner.project().ai().orElseThrow());
            assertThat(lines.stream().map(written -> written.strip().replaceFirst("^\\* ", "")))
                    .containsAll(winner.project().gains());
        }
        assertThat(article.winners())
                .extracting(winner -> winner.project().gains().size())
                .containsExactly(2, 2, 1, 1);
    }

    @Test
    void reads_the_first_two_alike_in_the_earlier_version() {
        Article earlier = Read.article(Shared.text("articles/ami-ia-2-laureats-2-projets.md"));

        assertThat(earlier.winners()).hasSize(2);
        assertThat(earlier.winners())
                .extracting(Winner::project)
                .isEqualTo(article.winners().subList(0, 2).stream()
                        .map(Winner::project)
                        .toList());
    }
}
