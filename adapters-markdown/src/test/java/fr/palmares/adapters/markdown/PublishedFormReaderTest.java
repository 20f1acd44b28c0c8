package fr.palmares.adapters.markdown;

import static fr.palmares.application.exchange.Announcing.inTrack;
import static fr.palmares.application.exchange.Announcing.project;
import static fr.palmares.application.exchange.Announcing.told;

import fr.palmares.application.exchange.Announcing;
import fr.palmares.application.exchange.ArticleFormat;
import fr.palmares.application.exchange.ArticleFormatContract;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;

class PublishedFormReaderTest implements ArticleFormatContract {

    private final ArticleFormat format = MarkdownFormats.articles();

    @Override
    public ArticleFormat format() {
        return format;
    }

    @Override
    public String announcing() {
        return new KramdownWriter()
                .write(Announcing.of(
                        inTrack(
                                new Track(TrackId.of("b-2"), "Santé & soins"),
                                told("Office des étangs", project("Repérer", "Un but", "Une *base*", "Un modèle", "a")),
                                told("Mairie de Là", project("Trier", "", "x {: .y }", "", "b", "c"))),
                        inTrack(
                                new Track(TrackId.of("b-3"), "Métier"),
                                told("Conseil d’État", project("Relire", "", "Des arrêts", "")))));
    }

    @Override
    public String announcingNobody() {
        return "---\ntitle: Proposez vos projets\nform: palmares-1\n---\n\n## Le dossier\n\nÀ décrire, en 12 pages\n";
    }
}
