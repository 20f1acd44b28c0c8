package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Walks the inline nodes of a block without recursion, so that no depth of nesting can exhaust the stack. */
final class Inlines {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*+)[^>]*>", Pattern.DOTALL);

    private final Lines lines;

    private Inlines(Lines lines) {
        this.lines = lines;
    }

    static List<Lines.Line> linesOf(Node block, int firstLine) {
        List<SourceSpan> spans = block.getSourceSpans();
        Lines lines = new Lines(line -> position(spans, line, firstLine));
        new Inlines(lines).walk(block);
        return lines.end();
    }

    static Position position(List<SourceSpan> spans, int line, int firstLine) {
        if (spans.isEmpty()) {
            return new Position(firstLine, 1);
        }
        SourceSpan span = spans.get(Math.min(line, spans.size() - 1));
        return new Position(span.getLineIndex() + firstLine, span.getColumnIndex() + 1);
    }

    private void walk(Node block) {
        Node node = block.getFirstChild();
        while (node != null) {
            enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            leave(node);
            while (node.getNext() == null) {
                node = node.getParent();
                if (node == block) {
                    return;
                }
                leave(node);
            }
            node = node.getNext();
        }
    }

    private void enter(Node node) {
        if (node instanceof Text text) {
            lines.text(text.getLiteral());
        } else if (node instanceof Code code) {
            lines.text(code.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            lines.softBreak();
        } else if (node instanceof HardLineBreak) {
            lines.hardBreak(1);
        } else if (node instanceof StrongEmphasis) {
            lines.strong(1);
        } else if (node instanceof Emphasis) {
            lines.emphasis(1);
        } else if (node instanceof Link) {
            lines.link(1);
        } else if (node instanceof Image) {
            lines.hide(1);
        } else if (node instanceof HtmlInline html) {
            html(html.getLiteral());
        }
    }

    private void leave(Node node) {
        if (node instanceof StrongEmphasis) {
            lines.strong(-1);
        } else if (node instanceof Emphasis) {
            lines.emphasis(-1);
        } else if (node instanceof Link) {
            lines.link(-1);
        } else if (node instanceof Image) {
            lines.hide(-1);
        }
    }

    private void html(String literal) {
        lines.takeApart();
        lines.nextSourceLines((int) literal.chars().filter(c -> c == '\n').count());
        Matcher tag = TAG.matcher(literal);
        if (tag.matches()) {
            int change = tag.group(1).isEmpty() ? 1 : -1;
            switch (tag.group(2).toLowerCase(Locale.ROOT)) {
                case "br" -> lines.hardBreak(0);
                case "b", "strong" -> lines.strong(change);
                case "i", "em" -> lines.emphasis(change);
                case "a" -> lines.link(change);
                case "figure", "script", "style" -> lines.hide(change);
                default -> {}
            }
        }
    }
}
