package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads raw HTML within an article into the same blocks as its Markdown. */
final class HtmlBlocks {

    private static final Set<String> CONTAINERS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "footer",
            "header",
            "main",
            "nav",
            "p",
            "section",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> HIDDEN = Set.of("script", "style", "figure", "svg", "template", "noscript");

    private final int firstLine;
    private final Passages passages;
    private int lists;
    private int depth;
    private boolean withinTable;

    private HtmlBlocks(int firstLine, int lists, Passages passages) {
        this.firstLine = firstLine;
        this.lists = lists;
        this.passages = passages;
    }

    /**
     * @param firstLine the line of the document on which the HTML begins
     * @param lists how many lists the document has had before
     */
    static List<Block> read(String html, int firstLine, int lists, Passages passages) {
        Element body =
                Parser.htmlParser().setTrackPosition(true).parseInput(html, "").body();
        List<Block> blocks = new ArrayList<>();
        new HtmlBlocks(firstLine, lists, passages).container(body, blocks);
        return blocks;
    }

    private void container(Element container, List<Block> blocks) {
        Lines lines = lines(container);
        for (Node child : container.childNodes()) {
            if (child instanceof Element element && isBlock(element)) {
                blocks.addAll(passages.of(lines.end(), false));
                block(element, blocks);
                lines = lines(element);
            } else {
                inline(child, lines);
            }
        }
        blocks.addAll(passages.of(lines.end(), false));
    }

    private static boolean isBlock(Element element) {
        String name = element.normalName();
        return CONTAINERS.contains(name) || HEADINGS.contains(name) || LISTS.contains(name) || name.equals("li");
    }

    private void block(Element element, List<Block> blocks) {
        String name = element.normalName();
        if (HEADINGS.contains(name)) {
            Lines lines = lines(element);
            element.childNodes().forEach(child -> inline(child, lines));
            List<Passage> title = passages.of(lines.end(), false);
            if (!title.isEmpty()) {
                blocks.add(new Block.Heading(name.charAt(1) - '0', title));
            }
        } else if (LISTS.contains(name)) {
            lists++;
            depth++;
            int number = 0;
            for (Element item : element.children()) {
                item(item, name.equals("ol") ? Optional.of(++number) : Optional.empty(), blocks);
            }
            depth--;
        } else if (name.equals("li")) {
            item(element, Optional.empty(), blocks);
        } else if (name.equals("table") && !withinTable) {
            withinTable = true;
            table(element, blocks);
            withinTable = false;
        } else {
            container(element, blocks);
        }
    }

    /** Rows of cells; what has but one cell in each row is a table for the eye only. */
    private void table(Element table, List<Block> blocks) {
        List<Element> rows = table.getElementsByTag("tr");
        if (rows.stream().noneMatch(row -> row.childrenSize() > 1)) {
            container(table, blocks);
            return;
        }
        for (Element row : rows) {
            List<List<Passage>> cells = row.children().stream().map(this::cell).toList();
            blocks.add(new Block.Row(
                    row.children().stream().allMatch(cell -> cell.normalName().equals("th")), cells));
        }
    }

    private List<Passage> cell(Element cell) {
        List<Block> within = new ArrayList<>();
        container(cell, within);
        List<Passage> lines = new ArrayList<>();
        for (Block block : within) {
            if (block instanceof Passage passage) {
                lines.add(passage);
            } else if (block instanceof Block.Item item) {
                lines.addAll(item.lines());
            } else if (block instanceof Block.Heading heading) {
                lines.addAll(heading.lines());
            }
        }
        return lines;
    }

    private void item(Element item, Optional<Integer> number, List<Block> blocks) {
        int list = lists;
        List<Block> within = new ArrayList<>();
        container(item, within);
        List<Passage> lines = new ArrayList<>();
        List<Block> nested = new ArrayList<>();
        for (Block block : within) {
            if (block instanceof Passage passage) {
                lines.add(passage);
            } else {
                nested.add(block);
            }
        }
        if (!lines.isEmpty()) {
            blocks.add(new Block.Item(list, Math.max(1, depth), number, lines));
        }
        blocks.addAll(nested);
    }

    private void inline(Node node, Lines lines) {
        if (node instanceof TextNode text) {
            lines.text(text.getWholeText().replaceAll("[ \\t\\r\\n]++", " "));
        } else if (node instanceof Element element) {
            style(element.normalName(), 1, lines);
            element.childNodes().forEach(child -> inline(child, lines));
            style(element.normalName(), -1, lines);
        }
    }

    private static void style(String name, int change, Lines lines) {
        switch (name) {
            case "b", "strong" -> lines.strong(change);
            case "i", "em" -> lines.emphasis(change);
            case "a" -> lines.link(change);
            case "br" -> lines.hardBreak(0);
            default -> {
                if (HIDDEN.contains(name)) {
                    lines.hide(change);
                }
            }
        }
    }

    private Lines lines(Element element) {
        int line = Math.max(1, element.sourceRange().start().lineNumber());
        return new Lines(n -> new Position(firstLine + line - 1, 1));
    }
}
