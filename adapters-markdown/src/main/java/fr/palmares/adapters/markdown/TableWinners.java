package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.Intros.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads laureates told in tables, a row each, where the text above or the header says that they are laureates. */
final class TableWinners {

    private final Vocabulary words;
    private final Tracks tracks;
    private final List<Block> blocks;
    private final List<WinnerDraft> drafts = new ArrayList<>();
    private Verdict section = Verdict.UNTOLD;
    private Verdict above = Verdict.UNTOLD;

    TableWinners(Vocabulary words, Tracks tracks, List<Block> blocks) {
        this.words = words;
        this.tracks = tracks;
        this.blocks = blocks;
    }

    List<WinnerDraft> read() {
        List<Block.Row> rows = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Row row && (rows.isEmpty() || !row.header())) {
                rows.add(row);
                continue;
            }
            table(rows);
            rows.clear();
            if (block instanceof Block.Row row) {
                rows.add(row);
            } else if (block instanceof Block.Heading heading) {
                section = words.intros().ofHeading(heading.title());
                above = Verdict.UNTOLD;
            } else if (block instanceof Passage passage) {
                above = words.intros().ofPassage(passage);
            }
        }
        table(rows);
        return drafts;
    }

    private void table(List<Block.Row> rows) {
        boolean said = above == Verdict.LAUREATES || (above == Verdict.UNTOLD && section == Verdict.LAUREATES);
        if (rows.size() < 2 || (!said && !saysSo(rows.get(0)))) {
            return;
        }
        List<Optional<Label>> columns = columns(rows);
        List<Block.Row> told = columns.equals(headed(rows.get(0))) ? rows.subList(1, rows.size()) : rows;
        int before = drafts.size();
        told.stream().filter(row -> row.cells().size() > 1).forEach(row -> row(row, columns));
        if (drafts.size() > before && told.size() < rows.size()) {
            unknown(rows.get(0), columns, drafts.get(before));
        }
    }

    private boolean saysSo(Block.Row first) {
        return first.header()
                && first.cells().stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> words.laureates().in(cell.folded()));
    }

    private List<Optional<Label>> headed(Block.Row first) {
        return first.cells().stream()
                .map(cell -> cell.isEmpty()
                        ? Optional.<Label>empty()
                        : words.labels().named(cell.get(0).plain()))
                .toList();
    }

    /** What each column holds: as its header says, else the one full of bodies and the first of the others. */
    private List<Optional<Label>> columns(List<Block.Row> rows) {
        List<Optional<Label>> headed = headed(rows.get(0));
        if (headed.contains(Optional.of(Label.TITLE)) || headed.contains(Optional.of(Label.ADMINISTRATION))) {
            return headed;
        }
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int bodies = IntStream.range(0, width)
                .filter(column ->
                        2 * rows.stream().filter(row -> namesBody(row, column)).count() >= rows.size())
                .findFirst()
                .orElse(-1);
        int title = bodies == 0 ? 1 : 0;
        return IntStream.range(0, width)
                .mapToObj(column -> column == bodies
                        ? Optional.of(Label.ADMINISTRATION)
                        : column == title ? Optional.of(Label.TITLE) : Optional.<Label>empty())
                .toList();
    }

    private boolean namesBody(Block.Row row, int column) {
        return column < row.cells().size()
                && row.cells().get(column).size() == 1
                && words.bodies().name(row.cells().get(column).get(0).plain());
    }

    private void row(Block.Row row, List<Optional<Label>> columns) {
        boolean titled = columns.contains(Optional.of(Label.TITLE));
        WinnerDraft draft = new WinnerDraft(row.position(), "");
        for (int column = 0; column < Math.min(columns.size(), row.cells().size()); column++) {
            List<Passage> cell = row.cells().get(column);
            columns.get(column).ifPresent(label -> cell.forEach(line -> tell(draft, label, line, titled)));
        }
        drafts.add(draft);
    }

    private void tell(WinnerDraft draft, Label label, Passage line, boolean titled) {
        switch (label) {
            case TITLE -> title(draft, line);
            case ADMINISTRATION -> {
                draft.body(line.plain());
                if (!titled) {
                    title(draft, line);
                }
            }
            case TRACK -> draft.track(Optional.of(tracks.ofLabel(line.plain())));
            default -> draft.tell(label, line.plain());
        }
    }

    /** A second line in the title's cell tells more of the project. */
    private static void title(WinnerDraft draft, Passage line) {
        if (draft.title().isEmpty()) {
            draft.title(ItemShape.unquoted(line.plain()));
        } else {
            draft.tell(Label.OBJECTIVE, line.plain());
        }
    }

    private static void unknown(Block.Row header, List<Optional<Label>> columns, WinnerDraft first) {
        for (int column = 0; column < header.cells().size(); column++) {
            if (columns.get(column).isEmpty()) {
                header.cells().get(column).stream().findFirst().ifPresent(first::leaveOut);
            }
        }
    }
}
