package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.Intros.Verdict;
import fr.palmares.application.exchange.Article.Winner;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.domain.shared.Folding;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the laureates of an article, in whichever way it tells them. */
final class Winners {

    /** No call has as many. */
    static final int MOST = 5_000;

    private final Vocabulary words;
    private final Tracks tracks;
    private final List<Block> all;
    private final List<Block> blocks;
    private final List<Diagnostic> diagnostics;
    private final BitSet told = new BitSet();
    private Optional<Diagnostic> tooMany = Optional.empty();

    Winners(Vocabulary words, Tracks tracks, List<Block> blocks, List<Diagnostic> diagnostics) {
        this.words = words;
        this.tracks = tracks;
        this.all = blocks;
        this.blocks =
                blocks.stream().filter(block -> !(block instanceof Block.Row)).toList();
        this.diagnostics = diagnostics;
    }

    /** The laureate of which there are too many, if there are. */
    Optional<Diagnostic> tooMany() {
        return tooMany;
    }

    List<Winner> read(FrontMatter frontMatter) {
        List<WinnerDraft> drafts = drafts(frontMatter);
        if (drafts.size() > MOST) {
            tooMany = Optional.of(Diagnostic.error(drafts.get(MOST).position(), "too-many-laureates", MOST));
            return List.of();
        }
        List<WinnerDraft> bodies = drafts.stream().filter(this::namesOnlyBody).toList();
        if (drafts.stream().noneMatch(WinnerDraft::hasBody) && 2 * bodies.size() > drafts.size() && drafts.size() > 1) {
            bodies.forEach(draft -> draft.body(draft.title()));
        }
        drafts.forEach(draft -> diagnostics.addAll(draft.diagnostics()));
        if (!drafts.isEmpty()) {
            new OtherCalls(words.intros(), blocks, drafts).find().ifPresent(diagnostics::add);
        }
        return drafts.stream()
                .flatMap(draft -> draft.done(words.bodies()).stream())
                .toList();
    }

    /** Whether a laureate is told by the name of its body alone. */
    private boolean namesOnlyBody(WinnerDraft draft) {
        return !draft.hasBody() && words.bodies().name(draft.title());
    }

    /** From the most telling way of writing to the least; the first that yields laureates is the article's. */
    private List<WinnerDraft> drafts(FrontMatter frontMatter) {
        boolean announced = announcesLaureates(frontMatter);
        LabelledWinners labelled = new LabelledWinners(words, tracks, blocks, told);
        List<WinnerDraft> drafts = announced ? labelled.read() : List.of();
        if (!drafts.isEmpty()) {
            diagnostics.addAll(labelled.diagnostics());
            return drafts;
        }
        SectionWinners sections = new SectionWinners(words, blocks);
        List<WinnerDraft> tabled = blocks.size() < all.size() ? new TableWinners(words, tracks, all).read() : List.of();
        if (!tabled.isEmpty()) {
            return tabled;
        }
        ListedWinners listed = new ListedWinners(words, tracks, blocks);
        Stream<Supplier<List<WinnerDraft>>> ways = announced
                ? Stream.of(sections::underLines, () -> inLists(listed), sections::underPrizes, sections::underTitles)
                : Stream.of(() -> inLists(listed));
        return ways.map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(this::inProse);
    }

    private List<WinnerDraft> inLists(ListedWinners listed) {
        List<WinnerDraft> found = listed.read();
        if (!found.isEmpty()) {
            diagnostics.addAll(listed.diagnostics());
        }
        return found;
    }

    private List<WinnerDraft> inProse() {
        ProseWinners prose = new ProseWinners(words, blocks);
        List<WinnerDraft> found = prose.read();
        diagnostics.addAll(prose.diagnostics());
        return found;
    }

    /** The blocks of the article that tell no laureate, which are those to look for figures in. */
    List<Block> others() {
        return IntStream.range(0, blocks.size())
                .filter(index -> !told.get(index))
                .mapToObj(blocks::get)
                .toList();
    }

    private boolean announcesLaureates(FrontMatter frontMatter) {
        boolean inFront = words.summaries().stream()
                .flatMap(key -> frontMatter.text(key).stream())
                .anyMatch(text -> words.laureates().in(Folding.fold(text)));
        return inFront
                || blocks.stream()
                        .anyMatch(block -> block instanceof Block.Heading heading
                                ? words.intros().ofHeading(heading.title()) == Verdict.LAUREATES
                                : block instanceof Passage passage
                                        && words.intros().ofPassage(passage) == Verdict.LAUREATES);
    }
}
