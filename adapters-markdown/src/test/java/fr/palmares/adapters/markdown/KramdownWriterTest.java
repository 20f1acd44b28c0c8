package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.ArticleFormat;
import fr.palmares.application.exchange.ArticleWriter;
import fr.palmares.application.exchange.ArticleWriterContract;

class KramdownWriterTest implements ArticleWriterContract {

    private final ArticleWriter writer = MarkdownFormats.articleWriter();
    private final ArticleFormat format = MarkdownFormats.articles();

    @Override
    public ArticleWriter writer() {
        return writer;
    }

    @Override
    public ArticleFormat format() {
        return format;
    }
}
