package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.Intros.Verdict;
import fr.palmares.adapters.markdown.ItemShape.Parts;
import fr.palmares.adapters.markdown.Labels.Labelled;
import fr.palmares.domain.shared.Folding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads laureates told in sections without labels: under headings, or under lines that are all in bold. */
final class SectionWinners {

    private static final int LONGEST_TITLE = 250;

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

    /** Sections under the headings that follow, one level deeper, a heading which announces laureates. */
    List<WinnerDraft> underHeadings() {
        Set<Block> titles = Collections.newSetFromMap(new IdentityHashMap<>());
        int region = 0;
        for (int index = 0; index < blocks.size(); index++) {
            if (blocks.get(index) instanceof Block.Heading heading) {
                Verdict verdict = words.intros().ofHeading(heading.title());
                if (verdict == Verdict.LAUREATES) {
                    region = heading.level();
                } else if (verdict == Verdict.SOMETHING_ELSE || heading.level() <= region) {
                    region = 0;
                } else if (region > 0 && index + 1 < blocks.size() && blocks.get(index + 1) instanceof Passage) {
                    titles.add(heading);
                }
            } else if (blocks.get(index) instanceof Passage passage
                    && words.intros().ofPassage(passage) == Verdict.SOMETHING_ELSE
                    && titles.isEmpty()) {
                region = 0;
            }
        }
        return titles.size() > 1 ? read(titles::contains, this::titleOfHeading) : List.of();
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
                .filter(shape -> shape == ItemShape.BODY_DASH_TITLE || shape == ItemShape.TITLE_DASH_BODY)
                .flatMap(shape -> shape.split(line, words.bodies()).stream())
                .findFirst();
    }

    private Optional<WinnerDraft> titleOfLine(Block block) {
        return Optional.of(split(((Passage) block).plain(), block));
    }

    private Optional<WinnerDraft> titleOfHeading(Block block) {
        Block.Heading heading = (Block.Heading) block;
        WinnerDraft draft = split(heading.title().plain(), block);
        heading.lines().stream().skip(1).forEach(line -> draft.body(line.plain()));
        return Optional.of(draft);
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
        return nameBehind(title, words.prizeLinks()).map(name -> new WinnerDraft(block.position(), name));
    }

    static Optional<String> nameBehind(String title, List<String> links) {
        String folded = Folding.fold(title);
        for (String link : links) {
            int at = folded.indexOf(link);
            if (at >= 0 && folded.length() == title.length()) {
                return Optional.of(Passage.strip(title.substring(at + link.length())));
            }
        }
        int colon = title.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(Passage.strip(title.substring(colon + 1)));
    }

    /** How a title block starts a draft; empty where the laureate's name stands further down. */
    @FunctionalInterface
    private interface Title {
        Optional<WinnerDraft> start(Block block);
    }

    private List<WinnerDraft> read(Predicate<Block> isTitle, Title title) {
        List<WinnerDraft> drafts = new ArrayList<>();
        Optional<WinnerDraft> draft = Optional.empty();
        boolean within = false;
        for (Block block : blocks) {
            if (isTitle.test(block)) {
                draft.ifPresent(drafts::add);
                draft = title.start(block);
                within = true;
            } else if (block instanceof Block.Heading) {
                within = false;
            } else if (within && block instanceof Passage passage) {
                if (words.intros().ends(passage)
                        || (passage.afterGap()
                                && draft.filter(told -> told.parts() > 0).isPresent())) {
                    within = false;
                } else if (draft.isEmpty() && passage.isStyled() && !passage.isEmphasised()) {
                    draft = Optional.of(named(passage));
                } else {
                    draft.ifPresent(told -> tell(told, passage));
                }
            }
        }
        draft.ifPresent(drafts::add);
        return drafts;
    }

    /** « NAME, par PERSON » below the heading of a prize: a person is nobody's administration. */
    private static WinnerDraft named(Passage line) {
        String plain = line.plain();
        int by = plain.indexOf(", par ");
        return new WinnerDraft(line.position(), by < 0 ? plain : plain.substring(0, by));
    }

    private void tell(WinnerDraft draft, Passage passage) {
        Optional<Labelled> labelled = words.labels().of(passage);
        String plain = passage.plain();
        if (labelled.isPresent()) {
            labelled.filter(label -> label.label() == Label.ADMINISTRATION)
                    .ifPresent(label -> draft.body(label.rest().plain()));
        } else if (!draft.hasBody() && draft.parts() == 0 && words.bodies().name(plain) && !plain.endsWith(".")) {
            draft.body(plain);
        } else if (!words.intros().announces(passage)) {
            draft.tell(Label.OBJECTIVE, plain);
        }
    }
}
