package fr.palmares.application.exchange;

import static fr.palmares.application.exchange.Importing.CALL;
import static fr.palmares.application.exchange.Importing.announcing;
import static fr.palmares.application.exchange.Importing.article;
import static fr.palmares.application.exchange.Importing.association;
import static fr.palmares.application.exchange.Importing.counting;
import static fr.palmares.application.exchange.Importing.numbered;
import static fr.palmares.application.exchange.Importing.winner;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.Article.Winner;
import fr.palmares.application.exchange.ImportReport.Verdict;
import fr.palmares.application.store.Samples;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.shared.Revision;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportArticleTest {

    private static final Winner FRAUD = winner("Direction générale des entreprises (DGE)", "Détecter les fraudes");
    private static final Winner SPECIES = winner("Office français de la biodiversité", "Reconnaître les espèces");

    private final Importing importing = new Importing();

    private static List<String> codes(ImportReport report) {
        return report.documents().stream()
                .flatMap(document -> document.diagnostics().stream())
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void takes_in_the_call_its_laureates_and_their_bodies() {
        ImportReport report =
                importing.with("a.md", announcing(counting(2), FRAUD, SPECIES)).run("a.md");

        assertThat(report.verdict()).isEqualTo(Verdict.STORED);
        assertThat(report.documents().get(0).changes().created()).containsExactly("ami-ia-2/1", "ami-ia-2/2");
        assertThat(importing.titles()).containsExactly("1 Détecter les fraudes", "2 Reconnaître les espèces");
        assertThat(importing.laureates())
                .extracting(Laureate::administration)
                .containsExactly(
                        Optional.of(AdministrationId.of("direction-generale-des-entreprises")),
                        Optional.of(AdministrationId.of("office-francais-de-la-biodiversite")));
        assertThat(importing.store.calls().find(CALL).map(Call::announcement)).contains(counting(2));
    }

    @Test
    void keeps_the_identity_of_laureates_when_a_longer_version_comes() {
        importing
                .with("two.md", article(FRAUD, SPECIES))
                .with(
                        "four.md",
                        article(winner("Rectorat", "Orienter"), FRAUD, winner("Dreal", "Surveiller"), SPECIES));
        importing.run("two.md");

        ImportReport report = importing.run("four.md");

        assertThat(report.documents().get(0).changes())
                .isEqualTo(new Changes(
                        List.of("ami-ia-2/3", "ami-ia-2/4"), List.of(), List.of("ami-ia-2/1", "ami-ia-2/2")));
        assertThat(importing.titles())
                .containsExactly("1 Détecter les fraudes", "2 Reconnaître les espèces", "3 Orienter", "4 Surveiller");
    }

    @Test
    void says_that_the_same_document_changes_nothing() {
        importing.with("a.md", announcing(counting(2), FRAUD, SPECIES)).run("a.md");

        ImportReport again = importing.run("a.md");

        assertThat(again.verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(again.documents().get(0).changes())
                .isEqualTo(new Changes(List.of(), List.of(), List.of("ami-ia-2/1", "ami-ia-2/2")));
        assertThat(importing.store.calls().find(CALL).map(Call::revision)).contains(new Revision(1));
        assertThat(importing.laureates()).extracting(Laureate::revision).containsOnly(new Revision(1));
    }

    @Test
    void knows_a_laureate_again_however_its_title_and_body_are_spelt() {
        importing.with("a.md", article(FRAUD)).run("a.md");

        importing.with("b.md", article(winner("DGE", "DETECTER LES FRAUDES"))).run("b.md");

        assertThat(importing.titles()).containsExactly("1 DETECTER LES FRAUDES");
    }

    @Test
    void corrects_a_title_where_the_document_prints_numbers() {
        importing
                .with("a.md", article(numbered(1, "DGE", "Detecter les fraudes"), numbered(2, "OFB", "Espèces")))
                .run("a.md");

        ImportReport report = importing
                .with("b.md", article(numbered(1, "DGE", "Prévoir les fraudes"), numbered(2, "OFB", "Espèces")))
                .run("b.md");

        assertThat(report.documents().get(0).changes().updated()).containsExactly("ami-ia-2/1");
        assertThat(importing.titles()).containsExactly("1 Prévoir les fraudes", "2 Espèces");
    }

    @Test
    void takes_a_corrected_title_for_another_laureate_where_no_numbers_are_printed() {
        importing.with("a.md", article(FRAUD)).run("a.md");

        ImportReport report = importing
                .with("b.md", article(winner("Direction générale des entreprises (DGE)", "Prévoir")))
                .run("b.md");

        assertThat(importing.titles()).containsExactly("1 Détecter les fraudes", "2 Prévoir");
        assertThat(codes(report)).contains("laureate-not-told");
    }

    @Test
    void tells_that_fewer_laureates_were_found_than_announced() {
        ImportReport report =
                importing.with("a.md", announcing(counting(15), FRAUD, SPECIES)).run("a.md");

        Diagnostic diagnostic = report.documents().get(0).diagnostics().get(0);
        assertThat(diagnostic).isEqualTo(Diagnostic.warning(new Position(5, 1), "announced-count-differs", 15, 2));
        assertThat(report.verdict()).isEqualTo(Verdict.STORED);
    }

    @Test
    void creates_nothing_from_an_article_without_laureates() {
        ImportReport report = importing.with("a.md", announcing(counting(15))).run("a.md");

        assertThat(report.verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(codes(report)).containsExactly("no-laureate");
        assertThat(report.documents().get(0).announced()).isEqualTo(counting(15));
        assertThat(importing.store.calls().find(CALL)).isEmpty();
    }

    @Test
    void keeps_an_association_as_it_is_named_without_an_administration() {
        ImportReport report = importing
                .with("a.md", article(association("Les Amis des Abeilles", "Compter")))
                .run("a.md");

        Laureate laureate = importing.laureates().get(0);
        assertThat(laureate.body()).contains("Les Amis des Abeilles");
        assertThat(laureate.administration()).isEmpty();
        assertThat(codes(report)).containsExactly("body-not-administration");
    }

    @Test
    void takes_a_laureate_told_twice_once() {
        ImportReport report =
                importing.with("a.md", article(FRAUD, SPECIES, FRAUD)).run("a.md");

        assertThat(importing.titles()).hasSize(2);
        assertThat(codes(report)).containsExactly("laureate-twice");
    }

    @Test
    void keeps_the_envelope_that_is_announced_and_what_a_later_text_adds() {
        Announcement amount = new Announcement(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Samples.fourMillion()));
        importing.with("a.md", announcing(amount, FRAUD)).run("a.md");
        importing.with("b.md", announcing(counting(1), FRAUD)).run("b.md");

        assertThat(importing.store.fundings().of(CALL).map(Funding::envelope).map(Envelope::amount))
                .contains(Samples.fourMillion());
        assertThat(importing.store.calls().find(CALL).map(Call::announcement))
                .contains(amount.correctedBy(counting(1)));
    }

    @Test
    void names_the_call_by_the_order_else_by_the_article_else_by_its_title() {
        importing.with("a.md", article(FRAUD));

        ImportReport report = importing.run(ImportOrder.PLAIN, "a.md");

        assertThat(report.documents().get(0).call().map(Object::toString)).contains("ami-ia-les-laureats");
    }

    @Test
    void stores_nothing_when_it_only_tries() {
        ImportOrder tryOnly =
                new ImportOrder(Optional.of(CALL), Optional.empty(), true, false, false, Optional.empty());

        ImportReport report = importing.with("a.md", article(FRAUD)).run(tryOnly, "a.md");

        assertThat(report.verdict()).isEqualTo(Verdict.DRY_RUN);
        assertThat(report.documents().get(0).changes().created()).containsExactly("ami-ia-2/1");
        assertThat(importing.laureates()).isEmpty();
    }

    @Test
    void stores_nothing_when_a_warning_is_to_refuse() {
        ImportOrder strict = new ImportOrder(Optional.of(CALL), Optional.empty(), false, true, false, Optional.empty());

        ImportReport report =
                importing.with("a.md", announcing(counting(15), FRAUD)).run(strict, "a.md");

        assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(importing.laureates()).isEmpty();
        assertThat(importing.store.calls().find(CALL)).isEmpty();
    }

    @Test
    void stores_nothing_of_several_documents_when_one_is_refused() {
        ImportReport report =
                importing.with("a.md", article(FRAUD)).withUnreadable("b.md").run("a.md", "b.md");

        assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(codes(report)).containsExactly("not-utf-8");
        assertThat(importing.laureates()).isEmpty();
    }

    @Test
    void refuses_a_document_that_is_too_large_unread() {
        Document large = new Document("a.md", ByteBuffer.allocate(Document.LARGEST + 1));

        ExchangeUseCases.Formats formats = new ExchangeUseCases.Formats(
                ImportArticleTest::unread,
                ImportArticleTest::unread,
                ImportArticleTest::unread,
                (document, zone) -> unread(document),
                ImportArticleTest::unread,
                (document, zone) -> unread(document),
                ImportArticleTest::unread,
                ImportArticleTest::unread);
        ImportReport report = ExchangeUseCases.using(importing.store.stores(), formats)
                .importDocuments()
                .importAll(List.of(large), ImportOrder.PLAIN);

        assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(codes(report)).containsExactly("too-large");
    }

    private static <T> Reading<T> unread(Document document) {
        throw new AssertionError(document + " was read");
    }
}
