package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.FrontMatter.Value;
import fr.palmares.adapters.markdown.PublishedForm.Counts;
import fr.palmares.adapters.markdown.PublishedForm.Financed;
import fr.palmares.application.exchange.Article;
import fr.palmares.application.exchange.Article.Winner;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Position;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Readable;
import fr.palmares.application.exchange.Reading.Unreadable;
import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.shared.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/** Makes an article of its front matter and blocks. */
final class ArticleReader {

    private static final int MOST_DIAGNOSTICS = 1_000;

    private final Vocabulary words;
    private final String fileName;
    private final FrontMatter frontMatter;
    private final List<Block> blocks;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    ArticleReader(Vocabulary words, String fileName, FrontMatter frontMatter, List<Block> blocks) {
        this.words = words;
        this.fileName = fileName;
        this.frontMatter = frontMatter;
        this.blocks = blocks;
    }

    Reading<Article> read() throws YamlRefusal {
        Optional<CallId> call = call();
        String title = title();
        Optional<LocalDate> date = ArticleDate.of(frontMatter, fileName, diagnostics);
        PublishedFormReader form = new PublishedFormReader(words.labels(), frontMatter.tracks(), diagnostics);
        if (PublishedForm.isNamedBy(frontMatter) && form.finds(blocks)) {
            return exactly(call, title, date, form);
        }
        EarlierEditions editions = new EarlierEditions(words, frontMatter, date, diagnostics);
        List<Block> ofThisCall = editions.ofThisCall(blocks);
        Tracks tracks = new Tracks(words.tracks(), frontMatter.tracks());
        Winners reading = new Winners(words, tracks, ofThisCall, diagnostics);
        List<Winner> winners = reading.read(frontMatter);
        if (reading.tooMany().isPresent()) {
            return new Unreadable<>(reading.tooMany().stream().toList());
        }
        List<Track> tracksOfWinners = tracks.of(
                winners.stream().flatMap(winner -> winner.track().stream()).collect(Collectors.toSet()));
        Figures figures = new Figures(words, editions);
        figures.read(frontMatter, reading.others());
        Announcement announcement = new Announcement(date, figures.laureates(), figures.proposals(), figures.amount());
        return new Readable<>(
                new Article(
                        call, title, announcement, figures.laureatesAt(), figures.source(), tracksOfWinners, winners),
                told());
    }

    /** What is to be told, as far as anybody reads on; then how much more there is. */
    private List<Diagnostic> told() {
        if (diagnostics.size() <= MOST_DIAGNOSTICS) {
            return diagnostics;
        }
        List<Diagnostic> first = new ArrayList<>(diagnostics.subList(0, MOST_DIAGNOSTICS));
        Position next = diagnostics.get(MOST_DIAGNOSTICS).position();
        first.add(Diagnostic.warning(next, "more-remarks", diagnostics.size() - MOST_DIAGNOSTICS));
        return first;
    }

    /** What was reworded since the article was written is looked for in its text, as in that of any other. */
    private Reading<Article> exactly(
            Optional<CallId> call, String title, Optional<LocalDate> date, PublishedFormReader form) {
        Figures figures = new Figures(words, new EarlierEditions(words, frontMatter, date, diagnostics));
        figures.read(FrontMatter.NONE, form.others());
        Optional<Counts> counts = form.counts();
        Optional<Financed> financed = form.financed();
        Announcement announcement = new Announcement(
                date,
                counts.map(Counts::laureates).or(figures::laureates),
                counts.map(Counts::proposals).or(figures::proposals),
                financed.map(Financed::amount).orElseGet(figures::amount));
        FundingSource source = financed.map(Financed::source).orElseGet(figures::source);
        Position at = counts.isPresent() ? form.countedAt() : figures.laureatesAt();
        return new Readable<>(
                new Article(call, title, announcement, at, source, form.tracks(), form.winners()), diagnostics);
    }

    private Optional<CallId> call() throws YamlRefusal {
        Optional<Value> named = frontMatter.get("call");
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Optional<Slug> slug = Slug.parse(named.get().text());
        if (slug.isEmpty()) {
            throw new YamlRefusal(
                    named.get().position(), "call-not-a-slug", named.get().text());
        }
        return slug.map(CallId::new);
    }

    private String title() {
        return frontMatter
                .text("title")
                .map(title -> Parser.unescapeEntities(title, false))
                .map(title -> PublishedForm.isNamedBy(frontMatter) ? title : tidied(title))
                .filter(title -> !title.isEmpty())
                .orElseGet(this::titleWithoutFrontMatter);
    }

    private static String tidied(String title) {
        return Passage.strip(title.replaceAll("\\s+", " "));
    }

    private String titleWithoutFrontMatter() {
        diagnostics.add(Diagnostic.warning(Position.START, "title-missing"));
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).title().plain())
                .findFirst()
                .orElse(fileName);
    }
}
