package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.ArticleFormat;
import fr.palmares.application.exchange.ArticleFormatContract;

class KramdownArticlesTest implements ArticleFormatContract {

    private static final String ANNOUNCING = """
            ---
            title: 'Les 3 lauréats'
            date: 2019-07-15 16:30:00 +02:00
            ---

            Financés à hauteur de 2 M€, ils ont été choisis parmi 46 candidatures.

            ## Les 3 projets lauréats
            {: .x }

            #### **Repérer les hérons**
            {: .y }

            *Office des marais*

            **Les données utilisées**
            {: .bleue }

            Des photos

            **Les gains**

            * du temps
            * des hérons
            <br>

            #### **Compter**

            *Association des lacs*

            **Les gains**

            Du temps

            **Un label inconnu**

            ### Et ensuite

            Une année.
            """;

    private final ArticleFormat format = MarkdownFormats.articles();

    @Override
    public ArticleFormat format() {
        return format;
    }

    @Override
    public String announcing() {
        return ANNOUNCING;
    }

    @Override
    public String announcingNobody() {
        return """
                ---
                title: Proposez vos projets
                ---

                ## Le dossier

                **Les données**

                À décrire, en 12 pages
                """;
    }
}
