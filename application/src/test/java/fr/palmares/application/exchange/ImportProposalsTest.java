package fr.palmares.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.ImportReport.Verdict;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Specifications;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportProposalsTest {

    private static final Instant RECEIVED = Instant.parse("2018-12-01T09:30:00Z");

    private final Importing importing = new Importing()
            .with("call.md", new CallDocument(Importing.CALL, "Appel", Specifications.bare()))
            .with("administrations.csv", Samples.administration("ofb", "OFB"), Samples.administration("dge", "DGE"));

    private static ProposalDocument proposal(int number, String body, String title) {
        Position position = new Position(number + 1, 1);
        return new ProposalDocument(
                new Placed<>(new ProposalNumber(number), position),
                new Placed<>(AdministrationId.of(body), position),
                Optional.empty(),
                new Placed<>(Money.euros("1000.00"), position),
                List.of(),
                new Placed<>(RECEIVED, position),
                Samples.titled(title));
    }

    private ImportReport run(ProposalDocument... told) {
        return importing.withProposals("proposals.csv", told).run("proposals.csv", "administrations.csv", "call.md");
    }

    private static List<String> remarks(ImportReport report) {
        return report.documents().stream()
                .flatMap(document -> document.diagnostics().stream())
                .map(it -> it.code() + " " + it.sentence().arguments())
                .toList();
    }

    private List<String> titles() {
        return importing.store.proposals().of(Importing.CALL).stream()
                .map(Proposal::project)
                .map(project -> project.title())
                .toList();
    }

    @Test
    void reports_the_same_project_sent_twice_by_one_body_and_keeps_both() {
        ImportReport report =
                run(proposal(1, "ofb", "Reconnaître les espèces"), proposal(2, "ofb", "RECONNAITRE  les   especes"));

        assertThat(report.verdict()).isEqualTo(Verdict.STORED);
        assertThat(remarks(report)).containsExactly("proposal-duplicate [2, 1]");
        assertThat(titles()).containsExactly("Reconnaître les espèces", "RECONNAITRE  les   especes");
    }

    @Test
    void reports_a_project_that_is_nearly_another_and_keeps_both() {
        ImportReport report = run(
                proposal(1, "ofb", "Reconnaître les espèces protégées des forêts"),
                proposal(2, "ofb", "Reconnaître des espèces protégées en forêts"));

        assertThat(remarks(report)).containsExactly("proposal-near-duplicate [2, 1]");
        assertThat(titles()).hasSize(2);
    }

    @Test
    void tells_the_same_project_before_a_near_one_and_the_first_of_several() {
        ImportReport report = run(
                proposal(1, "ofb", "Reconnaître les espèces protégées"),
                proposal(4, "ofb", "Reconnaître les espèces protégées ici"),
                proposal(3, "ofb", "Reconnaître les espèces protégées là-bas"),
                proposal(2, "ofb", "Reconnaître les espèces protégées là-bas"));

        assertThat(remarks(report))
                .containsExactly(
                        "proposal-duplicate [2, 3]",
                        "proposal-near-duplicate [3, 1]",
                        "proposal-near-duplicate [4, 1]");
    }

    @Test
    void says_nothing_of_projects_that_have_little_in_common_or_another_body() {
        ImportReport report = run(
                proposal(1, "ofb", "Reconnaître les espèces"),
                proposal(2, "dge", "Reconnaître les espèces"),
                proposal(3, "ofb", "Reconnaître les fraudes"),
                proposal(4, "ofb", "Reconnaître les espèces protégées des forêts tropicales"),
                proposal(5, "ofb", "数据"),
                proposal(6, "ofb", "模型"));

        assertThat(remarks(report)).isEmpty();
    }

    @Test
    void does_not_take_a_proposal_sent_again_for_a_duplicate_of_itself() {
        run(proposal(1, "ofb", "Reconnaître les espèces"), proposal(2, "ofb", "Compter les arbres"));

        ImportReport again =
                run(proposal(1, "ofb", "Compter les poissons"), proposal(2, "ofb", "Reconnaître les espèces"));

        assertThat(remarks(again)).isEmpty();
        assertThat(titles()).containsExactly("Compter les poissons", "Reconnaître les espèces");
    }

    @Test
    void refuses_a_number_that_two_proposals_have() {
        ImportReport report = run(proposal(1, "ofb", "Compter les arbres"), proposal(1, "dge", "Voir"));

        assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(remarks(report)).containsExactly("proposal-twice [1, proposals.csv:2]");
        assertThat(titles()).isEmpty();
    }

    @Test
    void finds_the_two_that_are_alike_among_five_thousand_of_one_body() {
        ProposalDocument[] told = IntStream.rangeClosed(1, 5_000)
                .mapToObj(number ->
                        proposal(number, "ofb", "Projet numéro# pour service#".replace("#", Integer.toString(number))))
                .toArray(ProposalDocument[]::new);
        told[4_999] = proposal(5_000, "ofb", "Projet numéro17 pour service17 !");

        assertThat(remarks(run(told))).containsExactly("proposal-near-duplicate [5000, 17]");
    }
}
