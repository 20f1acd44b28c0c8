package fr.palmares.adapters.web.shared;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.nio.ByteBuffer;
import java.util.Map;

/** A generated template with all that it shows, ready to be written as a page or as a part of one. */
@FunctionalInterface
public interface Template {

    void render(HtmlTemplateOutput output, HtmlInterceptor interceptor);

    default ByteBuffer bytes() {
        Utf8ByteOutput bytes = new Utf8ByteOutput();
        render(new OwaspHtmlTemplateOutput(bytes), Untouched.HTML);
        return ByteBuffer.wrap(bytes.toByteArray());
    }

    /** This template within another, which escapes as this one does: by context. */
    default Content asContent() {
        return output -> render((HtmlTemplateOutput) output, Untouched.HTML);
    }

    /** Leaves every tag as the template has it. */
    enum Untouched implements HtmlInterceptor {
        HTML;

        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
    }
}
