package fr.palmares.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.shared.Folding;

/** An article that is written and read back, for contracts to compare with what was announced. */
public interface ReadBack {

    ArticleWriter writer();

    ArticleFormat format();

    /** What is read of the article that tells this. */
    default Article readBack(Announced announced) {
        String text = writer().write(announced);
        return format().read(Announcing.document(text))
                .fold(
                        read -> {
                            assertThat(read.diagnostics()).as(text).isEmpty();
                            return read.content();
                        },
                        refused -> {
                            throw new AssertionError(refused.diagnostics() + "\n" + text);
                        });
    }

    /** Reads the article back and compares all of it. */
    default void assertReadBack(Announced announced) {
        Article article = readBack(announced);

        assertThat(Announcing.winners(article)).as(writer().write(announced)).isEqualTo(Announcing.expected(announced));
        assertThat(article.announcement().laureates()).contains(announced.laureates());
        assertThat(article.announcement().proposals()).contains(announced.proposals());
        assertThat(article.announcement().amount()).isEqualTo(announced.amount());
        assertThat(article.announcement().on()).contains(announced.on());
        assertThat(article.fundingSource()).isEqualTo(announced.source());
        assertThat(article.call()).contains(announced.call());
        assertThat(article.title()).isEqualTo(Folding.written(announced.title()));
        assertThat(article.tracks())
                .isEqualTo(announced.tracks().stream()
                        .flatMap(track -> track.track().stream())
                        .toList());
    }
}
