package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.Parser;

/** Reads a table as kramdown writes them: a line for each row, bars between the cells, dashes below the header. */
final class PipeTable {

    private static final Pattern DASHES =
            Pattern.compile("[ \\t]*+\\|?+(?:[ \\t]*+:?+-++:?+[ \\t]*+(?:\\||$))++[ \\t]*+");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern MARKED = Pattern.compile("[*_\\[<`&\\\\]");

    private final String source;
    private final int firstLine;
    private final Parser parser;
    private final Passages passages;

    PipeTable(String source, int firstLine, Parser parser, Passages passages) {
        this.source = source;
        this.firstLine = firstLine;
        this.parser = parser;
        this.passages = passages;
    }

    /** The rows of the paragraph that stands on those lines; none where it is no table. */
    List<Block.Row> rows(List<SourceSpan> lines) {
        if (lines.size() < 2) {
            return List.of();
        }
        boolean headed = DASHES.matcher(text(lines.get(1))).matches()
                && text(lines.get(0)).indexOf('|') >= 0;
        if (!headed && !lines.stream().allMatch(line -> text(line).startsWith("|"))) {
            return List.of();
        }
        List<Block.Row> rows = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (!DASHES.matcher(text(lines.get(line))).matches()) {
                rows.add(new Block.Row(headed && line == 0, cells(lines.get(line))));
            }
        }
        return rows;
    }

    private String text(SourceSpan line) {
        return source.substring(line.getInputIndex(), line.getInputIndex() + line.getLength());
    }

    private List<List<Passage>> cells(SourceSpan line) {
        String text = text(line);
        String row = Passage.strip(text);
        int start = text.indexOf(row) + (row.startsWith("|") ? 1 : 0);
        String inner = row.substring(
                row.startsWith("|") ? 1 : 0,
                row.length() > 1 && row.endsWith("|") && !row.endsWith("\\|") ? row.length() - 1 : row.length());
        List<List<Passage>> cells = new ArrayList<>();
        for (String cell : BAR.split(inner, -1)) {
            int spaces = cell.length() - cell.stripLeading().length();
            Position at = new Position(line.getLineIndex() + firstLine, line.getColumnIndex() + start + spaces + 1);
            cells.add(cell(cell.strip(), at));
            start += cell.length() + 1;
        }
        return cells;
    }

    private List<Passage> cell(String cell, Position at) {
        if (cell.isEmpty()) {
            return List.of();
        }
        if (!MARKED.matcher(cell).find()) {
            return List.of(Passage.of(at, cell));
        }
        Node block = parser.parse(cell).getFirstChild();
        if (block == null) {
            return List.of();
        }
        List<Lines.Line> lines = Inlines.linesOf(block, at.line()).stream()
                .map(line -> new Lines.Line(at, line.runs(), line.afterBreak()))
                .toList();
        return passages.of(lines, false);
    }
}
