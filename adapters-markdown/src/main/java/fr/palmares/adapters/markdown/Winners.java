package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.Intros.Verdict;
import fr.palmares.application.exchange.Article.Winner;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.domain.shared.Folding;
import java.util.List;
import java.util.stream.Stream;

/** Finds the laureates of an article, in whichever way it tells them. */
final class Winners {

    private final Vocabulary words;
    private final Tracks tracks;
    private final List<Block> blocks;
    private final List<Diagnostic> diagnostics;

    Winners(Vocabulary words, Tracks tracks, List<Block> blocks, List<Diagnostic> diagnostics) {
        this.words = words;
        this.tracks = tracks;
        this.blocks = blocks;
        this.diagnostics = diagnostics;
    }

    List<Winner> read(FrontMatter frontMatter) {
        LabelledWinners labelled = new LabelledWinners(words, tracks, blocks);
        List<WinnerDraft> drafts = announcesLaureates(frontMatter) ? labelled.read() : List.of();
        if (drafts.isEmpty()) {
            ListedWinners listed = new ListedWinners(words, tracks, blocks);
            drafts = listed.read();
            diagnostics.addAll(listed.diagnostics());
        } else {
            diagnostics.addAll(labelled.diagnostics());
        }
        return drafts.stream().flatMap(draft -> draft.done(words.bodies()).stream()).toList();
    }

    private boolean announcesLaureates(FrontMatter frontMatter) {
        Phrases laureates = new Phrases(words.rules().words("laureates"));
        boolean inFront = Stream.concat(Stream.of("title"), words.rules().words("summary-keys").stream())
                .flatMap(key -> frontMatter.text(key).stream())
                .anyMatch(text -> laureates.in(Folding.fold(text)));
        return inFront
                || blocks.stream()
                        .anyMatch(block -> block instanceof Block.Heading heading
                                ? words.intros().ofHeading(heading.title()) == Verdict.LAUREATES
                                : block instanceof Passage passage
                                        && words.intros().ofPassage(passage) == Verdict.LAUREATES);
    }
}
