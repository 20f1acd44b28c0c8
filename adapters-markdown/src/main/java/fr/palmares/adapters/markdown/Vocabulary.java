package fr.palmares.adapters.markdown;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that the rules of reading teach, ready for use.
 *
 * @param laureates what says that laureates are spoken of
 * @param elsewhere what says that another edition is spoken of
 * @param prizes what a heading for one laureate begins with where prizes are given
 * @param prizeLinks what stands between a prize and the laureate's name
 * @param laureateLabels what stands in front of the name of the one who won a prize
 * @param summaries the keys of the front matter that sum the article up, its title first
 */
record Vocabulary(
        Labels labels,
        Bodies bodies,
        Intros intros,
        Tracks.Words tracks,
        Counts.Words counts,
        Amounts.Words amounts,
        FundingWords.Names funding,
        Mentions laureates,
        Phrases elsewhere,
        Phrases prizes,
        List<String> prizeLinks,
        WrittenPhrases laureateLabels,
        List<String> summaries) {

    static Vocabulary load() {
        ReadingRules rules = ReadingRules.load();
        return new Vocabulary(
                new Labels(rules),
                new Bodies(rules),
                new Intros(rules),
                Tracks.Words.of(rules),
                Counts.Words.of(rules),
                Amounts.Words.of(rules),
                FundingWords.Names.of(rules),
                new Mentions(rules),
                new Phrases(rules.section("figures").getOrDefault("elsewhere", List.of())),
                new Phrases(rules.words("prizes")),
                rules.words("prize-links"),
                new WrittenPhrases(rules.words("laureate-labels")),
                Stream.concat(Stream.of("title"), rules.words("summary-keys").stream())
                        .toList());
    }
}
