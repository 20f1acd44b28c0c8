package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.ItemShape.Parts;
import fr.palmares.adapters.markdown.Labels.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/** Reads laureates told in sections without labels: under headings, or under lines that are all in bold. */
final class SectionWinners {

    static final int LONGEST_TITLE = 250;

    private final Vocabulary words;
    private final List<Block> blocks;
    private List<ItemShape> shapes = List.of(ItemShape.values());

    SectionWinners(Vocabulary words, List<Block> blocks) {
        this.words = words;
        this.blocks = blocks;
    }

    /** Sections under lines in bold that are numbered, or name project and body; a single one is no list. */
    List<WinnerDraft> underLines() {
        List<String> lines = blocks.stream()
                .filter(this::isTitleLine)
                .map(block -> ((Passage) block).plain())
                .toList();
        shapes = ItemShape.mostLike(lines, words.bodies());
        List<WinnerDraft> drafts = read(this::isTitleLine, this::titleOfLine);
        return drafts.size() > 1 ? drafts : List.of();
    }

    /** Sections under the headings of prizes. */
    List<WinnerDraft> underPrizes() {
        return read(
                block -> block instanceof Block.Heading heading
                        && words.prizes().begin(heading.title().folded()),
                this::titleOfPrize);
    }

    /** Sections under the headings, or the lines in bold, that follow an announcement of laureates. */
    List<WinnerDraft> underTitles() {
        Set<Block> titles = new TitleBlocks(words, blocks).find();
        List<String> lines = titles.stream().map(SectionWinners::titleOf).toList();
        shapes = ItemShape.mostLike(lines, words.bodies());
        return titles.isEmpty() ? List.of() : read(titles::contains, block -> Optional.of(startedBy(block)));
    }

    private static String titleOf(Block block) {
        return block instanceof Block.Heading heading ? heading.title().plain() : ((Passage) block).plain();
    }

    private WinnerDraft startedBy(Block block) {
        WinnerDraft draft = split(titleOf(block), block);
        if (block instanceof Block.Heading heading) {
            heading.lines().stream().skip(1).forEach(line -> draft.body(line.plain()));
        }
        return draft;
    }

    private boolean isTitleLine(Block block) {
        if (!(block instanceof Passage line)
                || !line.opens()
                || !line.isStyled()
                || words.intros().announces(line)) {
            return false;
        }
        String plain = line.plain();
        return plain.length() <= LONGEST_TITLE
                && line.runs().stream().anyMatch(Run::strong)
                && (Numbered.of(plain).number().isPresent() || parts(plain).isPresent());
    }

    private Optional<Parts> parts(String line) {
        return shapes.stream()
                .filter(shape -> shape != ItemShape.TITLE_COMMA_BODY)
                .flatMap(shape -> shape.split(line, words.bodies()).stream())
                .findFirst();
    }

    private Optional<WinnerDraft> titleOfLine(Block block) {
        return Optional.of(split(((Passage) block).plain(), block));
    }

    private WinnerDraft split(String title, Block block) {
        Numbered numbered = Numbered.of(title);
        return parts(numbered.text())
                .map(parts -> new WinnerDraft(block.position(), Passage.strip(parts.title()))
                        .body(parts.body())
                        .tell(Label.OBJECTIVE, parts.text()))
                .orElseGet(() -> new WinnerDraft(block.position(), numbered.text()))
                .number(numbered.number());
    }

    /** « Prix X : NAME », or a heading that names only the prize, above the laureate's own line. */
    private Optional<WinnerDraft> titleOfPrize(Block block) {
        String title = ((Block.Heading) block).title().plain();
        return PrizeLines.nameBehind(title, words.prizeLinks()).map(name -> new WinnerDraft(block.position(), name));
    }

    /** How a title block starts a draft; empty where the laureate's name stands further down. */
    @FunctionalInterface
    private interface Title {
        Optional<WinnerDraft> start(Block block);
    }

    private List<WinnerDraft> read(Predicate<Block> isTitle, Title title) {
        Walk walk = new Walk(title, (int) blocks.stream().filter(isTitle).count());
        for (Block block : blocks) {
            if (isTitle.test(block)) {
                walk.title(block);
            } else if (block instanceof Block.Heading) {
                walk.heading();
            } else if (block instanceof Passage passage) {
                walk.passage(passage);
            }
        }
        walk.draft.ifPresent(walk.drafts::add);
        return walk.drafts;
    }

    /** Goes through the sections of one kind of title in order. */
    private final class Walk {

        private final Title title;
        private final SectionLengths lengths;
        private final List<WinnerDraft> drafts = new ArrayList<>();
        private final List<Passage> unplaced = new ArrayList<>();
        private Optional<WinnerDraft> draft = Optional.empty();
        private boolean begun;
        private boolean within;

        Walk(Title title, int sections) {
            this.title = title;
            this.lengths = new SectionLengths(sections);
        }

        void title(Block block) {
            draft.ifPresent(this::leaveOutUnplaced);
            draft.ifPresent(drafts::add);
            draft = title.start(block);
            lengths.next();
            begun = true;
            within = true;
        }

        void heading() {
            within = false;
            unplaced.clear();
        }

        void passage(Passage passage) {
            within = within && !isOver(draft, passage);
            if (!within) {
                unplaced(passage);
            } else if (draft.isEmpty()) {
                draft = named(passage);
                draft.ifPresentOrElse(this::leaveOutUnplaced, () -> unplaced(passage));
            } else if (lengths.exceeded()) {
                draft.get().leaveOut(passage, "text-not-understood");
            } else {
                tell(draft.get(), passage);
            }
        }

        private void unplaced(Passage passage) {
            if (begun) {
                unplaced.add(passage);
            }
        }

        /** What stands above a laureate, or between two, and belongs to neither; behind the last, it is other text. */
        private void leaveOutUnplaced(WinnerDraft told) {
            unplaced.forEach(passage -> told.leaveOut(passage, "text-not-understood"));
            unplaced.clear();
        }
    }

    private boolean isOver(Optional<WinnerDraft> draft, Passage passage) {
        return words.intros().ends(passage)
                || (passage.afterGap() && draft.filter(told -> told.parts() > 0).isPresent());
    }

    /** « NAME, par PERSON » or « Lauréat : NAME » below the heading of a prize: a person is nobody's administration. */
    private Optional<WinnerDraft> named(Passage line) {
        String plain = line.plain();
        Matcher laureate = words.laureateLabels().in(plain);
        int colon = plain.indexOf(':');
        if (colon > 0
                && laureate.lookingAt()
                && plain.substring(laureate.end(), colon).isBlank()) {
            return Optional.of(split(Passage.strip(plain.substring(colon + 1)), line));
        }
        int by = plain.indexOf(", par ");
        boolean styled = line.isStyled() && !line.isEmphasised();
        boolean styledName = by > 0 && line.styledHead() > 0 && line.styledHead() <= by;
        return styled || styledName
                ? Optional.of(new WinnerDraft(line.position(), by < 0 ? plain : plain.substring(0, by)))
                : Optional.empty();
    }

    private void tell(WinnerDraft draft, Passage passage) {
        Optional<Labelled> labelled = words.labels().of(passage);
        String plain = passage.plain();
        if (labelled.isPresent()) {
            tell(draft, labelled.get());
        } else if (!draft.hasBody() && draft.parts() == 0 && namesBody(plain).isPresent()) {
            namesBody(plain).ifPresent(named -> draft.body(named.name()).tell(Label.OBJECTIVE, named.text()));
        } else if (!draft.hasBody()
                && draft.parts() == 0
                && passage.isStyled()
                && words.bodies().name(draft.title())) {
            draft.body(draft.title()).title(plain);
        } else if (words.labels().unknownIn(passage)) {
            draft.leaveOut(passage);
        } else if (words.intros().announces(passage)) {
            draft.leaveOut(passage, "text-not-understood");
        } else {
            draft.tell(Label.OBJECTIVE, plain);
        }
    }

    private Optional<NamedBody> namesBody(String plain) {
        return NamedBody.of(plain, words.bodies())
                .filter(named -> !named.text().isEmpty()
                        || !plain.endsWith(".")
                        || words.bodies().carriers().in(plain).lookingAt());
    }

    private static void tell(WinnerDraft draft, Labelled labelled) {
        if (labelled.label() == Label.ADMINISTRATION) {
            draft.body(labelled.rest().plain());
        } else if (labelled.label().tellsProject()) {
            draft.tell(labelled.label(), labelled.rest().plain());
        }
    }
}
