package fr.palmares.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.Article.Body;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link ArticleFormat} must honour: it throws on nothing, invents nothing, and says where it stopped. */
public interface ArticleFormatContract {

    ArticleFormat format();

    /** An article in this format that announces two laureates or more, one of them with « é » in its title. */
    String announcing();

    /** An article in this format that announces nobody. */
    String announcingNobody();

    private Reading<Article> read(byte[] bytes) {
        return format().read(new Document("article.md", ByteBuffer.wrap(bytes)));
    }

    private Reading<Article> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Article article(String text) {
        return read(text).fold(Reading.Readable::content, refused -> {
            throw new AssertionError(refused.diagnostics().toString());
        });
    }

    /** Every place that a reading names. */
    private static List<Position> places(Reading<Article> reading) {
        return reading.fold(
                read -> Stream.concat(
                                Stream.concat(
                                        Stream.of(read.content().announcedAt()),
                                        read.content().winners().stream().map(Article.Winner::position)),
                                read.diagnostics().stream().map(Diagnostic::position))
                        .toList(),
                refused ->
                        refused.diagnostics().stream().map(Diagnostic::position).toList());
    }

    private static byte[] spoilt(String text, Random random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int change = 0; change < 4; change++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    @Test
    default void tells_more_than_one_laureate_where_they_are_announced() {
        assertThat(article(announcing()).winners()).hasSizeGreaterThan(1);
    }

    @Test
    default void finds_nobody_and_no_figure_where_nobody_is_announced() {
        Article article = article(announcingNobody());

        assertThat(article.winners()).isEmpty();
        assertThat(article.announcement().laureates()).isEmpty();
        assertThat(article.announcement().amount()).isEmpty();
    }

    @Test
    default void reads_the_same_from_the_same() {
        assertThat(article(announcing())).isEqualTo(article(announcing()));
    }

    @Test
    default void reads_the_same_however_lines_end() {
        Article written = article(announcing());

        assertThat(article(announcing().replace("\n", "\r\n"))).isEqualTo(written);
        assertThat(article("\uFEFF" + announcing())).isEqualTo(written);
    }

    @Test
    default void names_places_within_the_document() {
        long lines = announcing().lines().count();

        assertThat(places(read(announcing()))).isNotEmpty().allMatch(place -> place.line() <= lines);
    }

    @Test
    default void keeps_text_in_one_form_of_unicode() {
        String decomposed = Normalizer.normalize(announcing(), Normalizer.Form.NFD);

        assertThat(article(decomposed).winners().stream().map(Article.Winner::project))
                .isEqualTo(article(announcing()).winners().stream()
                        .map(Article.Winner::project)
                        .toList())
                .anyMatch(project -> project.title().contains("é"));
    }

    @Test
    default void names_every_body_with_a_name() {
        assertThat(article(announcing()).winners().stream()
                        .flatMap(winner -> winner.body().stream())
                        .map(Body::name))
                .noneMatch(String::isBlank);
    }

    @Test
    default void refuses_what_is_no_text_with_an_error_at_its_place() {
        assertThat(List.of(new byte[0], new byte[] {0, 1, 2}, new byte[] {'a', (byte) 0xC3}, new byte[] {-1, -2, 0}))
                .allSatisfy(bytes -> assertThat(read(bytes)).isInstanceOf(Reading.Unreadable.class));
    }

    @Test
    default void throws_on_no_document_however_it_is_spoilt() {
        Random random = new Random(2019);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = spoilt(announcing(), random);
            String text = new String(bytes, StandardCharsets.UTF_8);

            assertThat(places(read(bytes)))
                    .allMatch(place -> place.line() <= text.lines().count() + 1);
        }
    }
}
