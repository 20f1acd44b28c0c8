package fr.palmares.adapters.web.call;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The text of a call as HTML under the headings of its page: HTML in it is shown and not obeyed, and links lead to the
 * web or to a mailbox only.
 *
 * @param html safe to be written as it is
 */
record PublicText(String html) {

    /** Under the page's first heading and that of the section. */
    private static final int DEEPER = 2;

    private static final int DEEPEST = 6;
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(100).build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /** Where the text begins with the title of the call, the page has said it already. */
    static PublicText of(String markdown, String title) {
        Node document = PARSER.parse(markdown);
        if (document.getFirstChild() instanceof Heading first
                && WORDS.render(first).strip().equals(title)) {
            first.unlink();
        }
        document.accept(new Deeper());
        return new PublicText(HTML.render(document));
    }

    private static final class Deeper extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(DEEPEST, heading.getLevel() + DEEPER));
        }
    }
}
