package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the text of an article into its blocks. */
final class BlockReader {

    /** Quotes and lists within each other; deeper ones are read as plain text. */
    private static final int DEEPEST = 40;

    /** A heading without a space behind its signs, which kramdown takes for one. */
    private static final Pattern TIGHT_HEADING = Pattern.compile("(#{2,6})[^#\\s].*");

    private final Parser parser = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .build();
    private final Passages passages;

    BlockReader(Passages passages) {
        this.passages = passages;
    }

    List<Block> read(String body, int firstLine) {
        Kramdown kramdown = Kramdown.of(body);
        Walk walk = new Walk(kramdown, firstLine);
        walk.container(parser.parse(kramdown.text()));
        return walk.blocks;
    }

    /** Goes through the blocks of one text in order. */
    private final class Walk {

        private final Kramdown kramdown;
        private final int firstLine;
        private final PipeTable table;
        private final List<Block> blocks = new ArrayList<>();
        private int lists;
        private int depth;
        private int levelOfEmptyHeading;
        private boolean apart;

        Walk(Kramdown kramdown, int firstLine) {
            this.kramdown = kramdown;
            this.firstLine = firstLine;
            this.table = new PipeTable(kramdown.text(), firstLine, parser, passages);
        }

        void container(Node container) {
            for (Node node = container.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof org.commonmark.node.Heading heading) {
                    heading(heading);
                } else if (node instanceof Paragraph) {
                    paragraph(node);
                } else if (node instanceof ListBlock list) {
                    list(list);
                } else if (node instanceof BlockQuote) {
                    apart = true;
                    container(node);
                    apart = true;
                } else if (node instanceof org.commonmark.node.HtmlBlock html) {
                    html(html);
                }
            }
        }

        private void heading(org.commonmark.node.Heading node) {
            List<Passage> lines = passagesOf(node);
            if (lines.isEmpty()) {
                levelOfEmptyHeading = node.getLevel();
            } else {
                levelOfEmptyHeading = 0;
                blocks.add(new Block.Heading(node.getLevel(), lines));
            }
        }

        private void paragraph(Node node) {
            List<Block.Row> rows = table.rows(node.getSourceSpans());
            if (!rows.isEmpty()) {
                blocks.addAll(rows);
                return;
            }
            List<Passage> lines = passagesOf(node);
            if (lines.isEmpty()) {
                return;
            }
            Matcher tight = TIGHT_HEADING.matcher(lines.get(0).plain());
            boolean headed = kramdown.text().startsWith("#", start(node)) && tight.matches();
            int level = headed ? tight.group(1).length() : levelOfEmptyHeading;
            if (level > 0) {
                int signs = headed ? level : 0;
                blocks.add(new Block.Heading(level, List.of(lines.get(0).after(signs))));
                blocks.addAll(lines.subList(1, lines.size()));
                levelOfEmptyHeading = 0;
            } else {
                blocks.addAll(lines);
            }
        }

        private int start(Node node) {
            return node.getSourceSpans().get(0).getInputIndex();
        }

        private void list(ListBlock list) {
            int id = ++lists;
            depth++;
            int number = list instanceof OrderedList ordered
                    ? Optional.ofNullable(ordered.getMarkerStartNumber()).orElse(1)
                    : 0;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                item((ListItem) item, id, list instanceof BulletList ? Optional.empty() : Optional.of(number++));
            }
            depth--;
        }

        private void item(ListItem item, int list, Optional<Integer> number) {
            List<Passage> lines = new ArrayList<>();
            for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Paragraph) {
                    lines.addAll(passagesOf(node));
                } else if (node instanceof org.commonmark.node.Heading) {
                    passagesOf(node).stream().map(Passage::strong).forEach(lines::add);
                } else if (node instanceof org.commonmark.node.HtmlBlock html) {
                    htmlBlocks(html).stream()
                            .filter(Passage.class::isInstance)
                            .map(Passage.class::cast)
                            .forEach(lines::add);
                }
            }
            if (!lines.isEmpty()) {
                blocks.add(new Block.Item(list, depth, number, lines));
            }
            for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof ListBlock nested) {
                    list(nested);
                } else if (node instanceof BlockQuote) {
                    container(node);
                }
            }
        }

        private void html(org.commonmark.node.HtmlBlock html) {
            levelOfEmptyHeading = 0;
            blocks.addAll(htmlBlocks(html));
        }

        private List<Block> htmlBlocks(org.commonmark.node.HtmlBlock html) {
            Position start = Inlines.position(html.getSourceSpans(), 0, firstLine);
            List<Block> read = HtmlBlocks.read(html.getLiteral(), start.line(), lists, passages);
            lists += (int) read.stream().filter(Block.Item.class::isInstance).count();
            return read;
        }

        private List<Passage> passagesOf(Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            boolean afterGap = apart
                    || (!spans.isEmpty() && kramdown.gaps().get(spans.get(0).getLineIndex()));
            apart = false;
            return passages.of(Inlines.linesOf(node, firstLine), afterGap);
        }
    }
}
