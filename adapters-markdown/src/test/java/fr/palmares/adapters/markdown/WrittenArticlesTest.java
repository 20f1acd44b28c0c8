package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.Announced;
import fr.palmares.application.exchange.Announced.InTrack;
import fr.palmares.application.exchange.Announced.Told;
import fr.palmares.application.exchange.Announcing;
import fr.palmares.application.exchange.Article;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Folding;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Announcements of every kind, written and read back. */
class WrittenArticlesTest {

    private final KramdownWriter writer = new KramdownWriter();

    /** What means something in Markdown, in kramdown, in French or to the reader, and what means nothing. */
    private static final List<String> PIECES = List.of(
            "*",
            "**",
            "_",
            "#",
            "##",
            "[",
            "](",
            ")",
            "<",
            ">",
            "<b>",
            "<br>",
            "</figure>",
            "<figure>",
            "{:",
            "{#x}",
            "}",
            "{% x %}",
            "{{",
            "\\",
            "\\\\",
            "`",
            "```",
            "~~~",
            "|",
            "-",
            "--",
            "+",
            "=",
            "===",
            "---",
            "1.",
            "2)",
            "12. ",
            "&",
            "&amp;",
            "&#42;",
            "\"",
            "'",
            "’",
            "«",
            "»",
            "« ",
            " »",
            "“",
            ":",
            " : ",
            ";",
            ".",
            "…",
            "!",
            "(",
            "/",
            "^",
            "$$",
            "%",
            "@",
            "€",
            "\n",
            "\n\n",
            "\r",
            "\t",
            "  ",
            " ",
            "\u00a0",
            "\u202f",
            "\u200b",
            "\u2028",
            "\u0085",
            "é",
            "e\u0301",
            "œ",
            "😀",
            "\u0301",
            "a",
            "Mot",
            "12 lauréats",
            "4 M€",
            "Les gains",
            "Objectif : ",
            "L’IA",
            "Les 2 projets suivants sont lauréats de la formule ",
            "Cet appel",
            "Projet 3 :",
            "Mairie",
            "Association",
            "{: .bleue .margin-0 }",
            "#### **",
            "[^1]",
            "*[",
            "![");

    private static Arbitrary<String> texts() {
        Arbitrary<String> pieces =
                Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(7).map(list -> String.join("", list));
        Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(12);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, pieces), net.jqwik.api.Tuple.of(1, any))
                .filter(WrittenArticlesTest::isSeen);
    }

    /** A text of spaces alone, whatever their width, is seen by nobody and read by nobody. */
    private static boolean isSeen(String text) {
        return Folding.written(text).chars().anyMatch(c -> !Passage.isSpace((char) c));
    }

    private static Arbitrary<Told> told() {
        Arbitrary<String> one = texts();
        Arbitrary<Optional<String>> part = texts().optional(0.7);
        Arbitrary<Project> projects = Combinators.combine(
                        one, part, part, part, texts().list().ofMaxSize(3))
                .as(Project::new);
        return Combinators.combine(Arbitraries.integers().between(1, 99), one, projects)
                .as((number, body, project) ->
                        new Told(number, Folding.written(body).strip(), project));
    }

    private static Arbitrary<List<InTrack>> tracks() {
        Arbitrary<List<Told>> laureates = told().list().ofMaxSize(4);
        Arbitrary<List<InTrack>> none = laureates.map(all -> List.of(new InTrack(Optional.empty(), all)));
        Arbitrary<List<InTrack>> two = Combinators.combine(texts(), laureates, texts(), laureates)
                .as((title, first, other, second) -> List.of(
                        new InTrack(Optional.of(new Track(TrackId.of("technical"), title)), first),
                        new InTrack(Optional.of(new Track(TrackId.of("2-b"), other)), second)));
        return Arbitraries.oneOf(none, two);
    }

    @Provide
    Arbitrary<Announced> announcements() {
        Arbitrary<Optional<Money>> amounts = Arbitraries.longs()
                .between(0, 99_999_999_999L)
                .map(cents -> Money.euros(BigDecimal.valueOf(cents, 2)))
                .optional(0.8);
        Arbitrary<FundingSource> sources = Combinators.combine(
                        texts().optional(0.5), texts().optional(0.5), texts().optional(0.5))
                .as(FundingSource::new);
        return Combinators.combine(texts(), Arbitraries.integers().between(0, 2_200), amounts, sources, tracks())
                .as(Announcing::with);
    }

    @Property(tries = 200, seed = "46", edgeCases = EdgeCasesMode.NONE)
    void reads_back_any_announcement_field_by_field(@ForAll("announcements") Announced announced) {
        String text = writer.write(announced);

        Article article = Read.article(text);

        assertThat(Announcing.winners(article)).as(text).isEqualTo(Announcing.expected(announced));
        assertThat(article.announcement().laureates()).contains(announced.laureates());
        assertThat(article.announcement().proposals()).contains(announced.proposals());
        assertThat(article.announcement().amount()).isEqualTo(announced.amount());
        assertThat(article.title()).isEqualTo(Folding.written(announced.title()));
        assertThat(article.fundingSource()).isEqualTo(announced.source());
        assertThat(article.tracks())
                .isEqualTo(announced.tracks().stream()
                        .flatMap(track -> track.track().stream())
                        .toList());
    }
}
