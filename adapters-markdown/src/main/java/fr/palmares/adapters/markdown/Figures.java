package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.Intros.Verdict;
import fr.palmares.application.exchange.Position;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an article says of its call in figures: those of this call, not of an earlier one, a fund or a ceiling. */
final class Figures {

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.!?…])(?:[\\s\\p{Z}]+(?=[\\p{Lu}«\"\\d])|(?<=\\p{L}[.!?…])(?=\\p{Lu}\\p{Ll}))"
                    + "|(?<=:)[\\s\\p{Z}]+(?=[\\p{Lu}«\"])");
    private static final Pattern LINK_TARGET = Pattern.compile("(?<=\\])\\([^()\\s]*+\\)|https?://\\S++");
    private static final Pattern SPACES = Pattern.compile("\\s++");
    private static final Pattern PLUPERFECT = Pattern.compile("\\bav(?:ait|aient)\\b");
    private static final int LEAD = 3;

    /** What is longer is no sentence that a person wrote to announce something. */
    private static final int LONGEST_SENTENCE = 2_000;

    /** No article has as many; figures behind them are not looked for. */
    private static final int MOST_SENTENCES = 5_000;

    private final Vocabulary words;
    private final List<List<Statement>> texts = new ArrayList<>();
    private int taken;
    private final EarlierEditions editions;
    private final Counts counts;
    private final Amounts amounts;
    private final FundingWords funding;

    Figures(Vocabulary words, EarlierEditions editions) {
        this.words = words;
        this.editions = editions;
        this.counts = new Counts(words.counts(), words.tracks());
        this.amounts = new Amounts(words.amounts());
        this.funding = new FundingWords(words.funding());
    }

    void read(FrontMatter frontMatter, List<Block> blocks) {
        words.summaries().stream()
                .flatMap(key -> frontMatter.get(key).stream())
                .forEach(value -> add(
                        value.position(),
                        SPACES.matcher(LINK_TARGET.matcher(value.text()).replaceAll(""))
                                .replaceAll(" "),
                        Statement.IN_TITLE));
        int front = texts.size();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                boolean above = words.intros().ofHeading(heading.title()) == Verdict.LAUREATES;
                add(
                        heading.position(),
                        heading.title().plain(),
                        above ? Statement.ABOVE_THE_LIST : Statement.IN_THE_TEXT);
            } else if (block instanceof Passage passage) {
                passage(passage);
            }
        }
        weigh(front);
    }

    private void passage(Passage passage) {
        if (taken >= MOST_SENTENCES || words.intros().leadsOn(passage.plain())) {
            return;
        }
        boolean above = words.intros().ofPassage(passage) == Verdict.LAUREATES;
        boolean bold = passage.runs().stream().anyMatch(Run::strong);
        add(
                passage.position(),
                passage.plain(),
                above ? Statement.ABOVE_THE_LIST : bold ? Statement.IN_BOLD : Statement.IN_THE_TEXT);
    }

    private void add(Position position, String text, int weight) {
        String[] pieces = SENTENCE_END.split(text, Math.max(1, MOST_SENTENCES - taken));
        taken += pieces.length;
        List<Statement> sentences = new ArrayList<>();
        for (String sentence : pieces) {
            if (sentence.length() <= LONGEST_SENTENCE) {
                sentences.add(Statement.of(position, sentence, weight));
            }
        }
        texts.add(sentences);
    }

    private void weigh(int front) {
        Optional<Integer> own = ownEdition(front);
        for (List<Statement> text : texts) {
            boolean other = false;
            for (Statement statement : text) {
                funding.take(statement.written(), statement.folded());
                List<Integer> editions = statement.editions();
                if (own.isPresent() && !editions.isEmpty()) {
                    other = !editions.get(0).equals(own.get());
                }
                if (!other && !isOver(statement) && !words.elsewhere().in(statement.folded())) {
                    counts.take(statement);
                    amounts.take(statement);
                }
            }
        }
    }

    /** « En 2018, six projets avaient été retenus », « la 1re édition avait réuni 9 lauréats ». */
    private boolean isOver(Statement statement) {
        return PLUPERFECT.matcher(statement.folded()).find()
                && (!statement.editions().isEmpty()
                        || EarlierEditions.yearsIn(statement.folded()).anyMatch(editions::isEarlier));
    }

    /** The edition that is announced: as named above the list, else in the front matter, else where the text begins. */
    private Optional<Integer> ownEdition(int front) {
        Stream<Statement> aboveTheList = texts.stream()
                .flatMap(List::stream)
                .filter(statement -> statement.weight() == Statement.ABOVE_THE_LIST);
        Stream<Statement> first = texts.stream().limit((long) front + LEAD).flatMap(List::stream);
        return Stream.concat(aboveTheList, first)
                .flatMap(statement -> statement.editions().stream())
                .findFirst();
    }

    Optional<Integer> laureates() {
        return counts.laureates().map(Counts.Tally::value);
    }

    Position laureatesAt() {
        return counts.laureates().map(Counts.Tally::position).orElse(Position.START);
    }

    Optional<Integer> proposals() {
        return counts.proposals().map(Counts.Tally::value);
    }

    Optional<Money> amount() {
        return amounts.amount();
    }

    FundingSource source() {
        return funding.source();
    }
}
