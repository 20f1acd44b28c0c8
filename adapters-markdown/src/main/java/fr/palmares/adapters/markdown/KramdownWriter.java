package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Announced;
import fr.palmares.application.exchange.Announced.InTrack;
import fr.palmares.application.exchange.Announced.Told;
import fr.palmares.application.exchange.ArticleWriter;
import fr.palmares.domain.call.Track;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** Writes announcement articles as Jekyll sites keep them, in the {@linkplain PublishedForm form} that is read back. */
final class KramdownWriter implements ArticleWriter {

    @Override
    public String write(Announced announced) {
        return new Writing().article(announced);
    }

    /** One article while it is written. */
    private static final class Writing {

        private final StringBuilder text = new StringBuilder();

        String article(Announced announced) {
            frontMatter(announced);
            int laureates = announced.laureates();
            block(FrenchSentences.counts(laureates, announced.proposals()));
            FrenchSentences.financed(announced.amount(), announced.source()).ifPresent(this::block);
            block("## " + FrenchSentences.heading(laureates) + "\n{: .text-center .margin-3 }");
            boolean inTrack = false;
            for (InTrack told : announced.tracks()) {
                introduce(told, inTrack);
                told.laureates().forEach(this::laureate);
                inTrack |= told.track().isPresent();
            }
            return text.toString();
        }

        private void frontMatter(Announced announced) {
            text.append("---\n");
            key("title", YamlQuotes.around(title(announced.title())));
            key("date", announced.on().toString());
            key("call", YamlQuotes.around(announced.call().toString()));
            key(PublishedForm.KEY, YamlQuotes.around(PublishedForm.NAME));
            List<Track> tracks = announced.tracks().stream()
                    .flatMap(told -> told.track().stream())
                    .toList();
            if (!tracks.isEmpty()) {
                text.append("tracks:\n");
                tracks.forEach(track ->
                        key("  " + YamlQuotes.around(track.id().toString()), YamlQuotes.around(track.title())));
            }
            text.append("---\n");
        }

        private void key(String key, String value) {
            text.append(key).append(": ").append(value).append('\n');
        }

        /** Titles are HTML to the sites that show them; what is none needs no disguise. */
        private static String title(String written) {
            return Parser.unescapeEntities(written, false).equals(written) ? written : written.replace("&", "&amp;");
        }

        private void introduce(InTrack told, boolean afterTrack) {
            int laureates = told.laureates().size();
            if (told.track().isPresent()) {
                block(FrenchSentences.track(told.track().get(), laureates));
            } else if (afterTrack && laureates > 0) {
                block(FrenchSentences.noTrack(laureates));
            }
        }

        private void laureate(Told told) {
            block("#### **" + MarkdownText.line(told.project().title())
                    + "**\n{: .text-center .margin-bottom-1 .margin-top-3 }");
            if (!told.body().isBlank()) {
                block("*" + MarkdownText.line(told.body()) + "*\n{: .text-center }");
            }
            part("L’objectif", told.project().objective());
            part("Les données utilisées", told.project().data());
            part("L’intelligence artificielle", told.project().ai());
            if (!told.project().gains().isEmpty()) {
                label("Les gains");
                Stream<String> items = told.project().gains().stream().map(gain -> "* " + MarkdownText.line(gain));
                block(String.join("\n", items.toList()));
            }
        }

        private void part(String label, Optional<String> told) {
            told.ifPresent(words -> {
                label(label);
                MarkdownText.paragraphs(words).forEach(this::block);
            });
        }

        private void label(String label) {
            block("**" + label + "**\n{: .bleue .margin-0 }");
        }

        private void block(String block) {
            text.append('\n').append(block).append('\n');
        }
    }
}
