package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.Intros.Verdict;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Position;
import fr.palmares.domain.shared.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leaves out what an article tells of earlier years: « Ils ont été lauréats en 2019 : », « ## Lauréats 2018 ». */
final class EarlierEditions {

    private static final Pattern YEAR = Pattern.compile("(?<![\\d/])(?:19|20)\\d{2}(?![\\d/])");
    private static final Pattern ONLY_YEAR =
            Pattern.compile("(?:(?:edition|promotion|annee|session|saison|en) )?(?:19|20)\\d{2}");
    private static final int LONGEST_YEAR = "promotion 2019".length();
    private static final int LAST_MONTH_OF_LAST_YEARS_CALL = 3;

    private final Vocabulary words;
    private final Optional<LocalDate> date;
    private final Set<Integer> named;
    private final boolean announcedInTitle;
    private final List<Diagnostic> diagnostics;
    private final List<Diagnostic> leftOut = new ArrayList<>();

    EarlierEditions(Vocabulary words, FrontMatter frontMatter, Optional<LocalDate> date, List<Diagnostic> diagnostics) {
        this.words = words;
        this.date = date;
        this.diagnostics = diagnostics;
        this.announcedInTitle = frontMatter
                .text("title")
                .filter(title -> words.laureates().in(Folding.fold(title)))
                .isPresent();
        this.named = frontMatter.text("title").stream()
                .flatMap(EarlierEditions::yearsIn)
                .collect(Collectors.toSet());
    }

    /** The blocks that tell of this call; all where a title announces laureates that only an earlier year has. */
    List<Block> ofThisCall(List<Block> blocks) {
        if (date.isEmpty()) {
            return blocks;
        }
        List<Block> kept = new ArrayList<>(blocks.size());
        int level = Integer.MAX_VALUE;
        boolean list = false;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                list = false;
                level = heading.level() <= level ? levelOf(heading) : level;
            } else if (block instanceof Passage passage) {
                list = level == Integer.MAX_VALUE && opensEarlierList(passage);
            }
            if (level == Integer.MAX_VALUE && !list) {
                kept.add(block);
            }
        }
        if (kept.size() < blocks.size() && announcedInTitle && kept.stream().noneMatch(this::announces)) {
            return blocks;
        }
        diagnostics.addAll(leftOut);
        return kept;
    }

    private boolean announces(Block block) {
        return block instanceof Block.Heading heading
                ? words.intros().ofHeading(heading.title()) == Verdict.LAUREATES
                : block instanceof Passage passage && words.intros().ofPassage(passage) == Verdict.LAUREATES;
    }

    /** The level of a heading that opens an earlier edition's section; none otherwise. */
    private int levelOf(Block.Heading heading) {
        String folded = heading.title().folded();
        boolean onlyYear =
                folded.length() <= LONGEST_YEAR && ONLY_YEAR.matcher(folded).matches();
        return (onlyYear || words.laureates().in(folded)) && isEarlier(folded, heading.position())
                ? heading.level()
                : Integer.MAX_VALUE;
    }

    private boolean opensEarlierList(Passage passage) {
        if (!words.intros().announces(passage)) {
            return false;
        }
        String folded = passage.lastSentenceFolded();
        return words.laureates().in(folded) && isEarlier(folded, passage.position());
    }

    private boolean isEarlier(String folded, Position position) {
        List<Integer> years = yearsIn(folded).toList();
        boolean earlier = !years.isEmpty() && years.stream().allMatch(this::isEarlier);
        if (earlier) {
            leftOut.add(Diagnostic.info(position, "earlier-edition", years.get(0)));
        }
        return earlier;
    }

    /** Whether a year is over, nor one whose laureates may still be announced early in the next. */
    boolean isEarlier(int year) {
        return date.filter(day -> year < day.getYear()
                        && !named.contains(year)
                        && !(year == day.getYear() - 1 && day.getMonthValue() <= LAST_MONTH_OF_LAST_YEARS_CALL))
                .isPresent();
    }

    static Stream<Integer> yearsIn(String text) {
        return YEAR.matcher(text).results().map(MatchResult::group).map(Integer::valueOf);
    }
}
