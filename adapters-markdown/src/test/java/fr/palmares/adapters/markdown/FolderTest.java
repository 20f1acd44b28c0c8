package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.CallDocument;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.JuryDocument;
import fr.palmares.application.exchange.MarkLine;
import fr.palmares.application.exchange.OverrideLine;
import fr.palmares.application.exchange.ProposalDocument;
import fr.palmares.application.exchange.Reading;
import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.ExclusivePair;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Quotas;
import fr.palmares.domain.call.Rules;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.call.TrackRules;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Money;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FolderTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "ami-ia-2");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void reads_every_rule_of_the_example() throws IOException {
        CallDocument call = content(MarkdownFormats.calls().read(file("call.md")));
        Rules rules = call.specification().rules();

        assertThat(call.id()).hasToString("ami-ia-2");
        assertThat(call.specification().programme()).hasToString("Optional[ami-ia]");
        assertThat(call.specification().organisers()).containsExactly("dinsic", "ditp");
        assertThat(call.specification().text()).startsWith("# Second appel");
        assertThat(rules.timetable().proposals().closes()).isEqualTo(Instant.parse("2019-05-31T21:59:00Z"));
        assertThat(rules.timetable().marking().orElseThrow().opens()).isEqualTo(Instant.parse("2019-06-03T07:00:00Z"));
        assertThat(rules.limits().seats()).isEqualTo(Seats.upTo(15));
        assertThat(rules.limits().envelope().orElseThrow().amount()).isEqualTo(Money.euros("4000000.00"));
        assertThat(rules.limits().tracks())
                .extracting(TrackRules::envelope)
                .containsExactly(Optional.of(Money.euros("3500000.00")), Optional.of(Money.euros("500000.00")));
        assertThat(rules.ranking().criteria()).hasSize(7);
        assertThat(rules.ranking().criteria())
                .extracting(Criterion::weight)
                .extracting(Object::toString)
                .containsExactly("3", "2", "2", "2", "3", "1", "2");
        assertThat(rules.limits().quotas()).isEqualTo(new Quotas(Optional.of(1), Optional.of(4)));
        assertThat(rules.limits().themes()).hasSize(6);
        assertThat(rules.limits().pairs())
                .containsExactly(new ExclusivePair(new ProposalNumber(14), new ProposalNumber(17)));
        assertThat(rules.reserve()).isEqualTo(5);
    }

    @Test
    void reads_the_proposals_of_the_example() throws IOException {
        List<ProposalDocument> proposals = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLE.resolve("proposals"))) {
            for (Path path : files.sorted().toList()) {
                proposals.addAll(content(MarkdownFormats.proposals().read(document(path), PARIS)));
            }
        }

        assertThat(proposals)
                .extracting(it -> it.number().value().value())
                .doesNotHaveDuplicates()
                .hasSize(46);
        assertThat(proposals.get(4).project())
                .isEqualTo(new Project(
                        "Retrouver une information dans le dossier d’un patient",
                        Optional.empty(),
                        Optional.of("Le dossier électronique du patient"),
                        Optional.of("Un moteur de recherche comprendrait la question d’un soignant et montrerait le"
                                + " passage qui y répond. (Texte inventé.)"),
                        List.of("une aide pour le personnel soignant", "du temps de recherche épargné")));
        assertThat(proposals.get(4).received().value()).isEqualTo(Instant.parse("2019-04-23T15:55:02Z"));
    }

    @Test
    void reads_the_jury_marks_and_overrides_of_the_example() throws IOException {
        JuryDocument jury = content(MarkdownFormats.juries().read(file("jury.md")));
        List<MarkLine> marks = content(MarkdownFormats.marks().read(file("marks.csv"), PARIS));
        List<OverrideLine> overrides = content(MarkdownFormats.overrides().read(file("overrides.md")));

        assertThat(jury.members()).hasSize(7);
        assertThat(jury.recusals()).extracting(it -> it.position().line()).containsExactly(11, 12, 13);
        assertThat(marks).hasSize(2_212);
        assertThat(marks.get(1).mark().value()).isEqualTo("12.5");
        assertThat(marks.get(1).mark().position()).hasToString("Position[line=3, column=10]");
        assertThat(overrides)
                .extracting(OverrideLine::change)
                .containsExactly(OverrideLine.Change.OUT, OverrideLine.Change.IN);
    }

    @Test
    void tells_every_error_of_a_call_at_its_place() {
        assertThat(errors(MarkdownFormats.calls().read(text("call.md", """
                ---
                call: Ami
                title: Essai
                zone: Europe/Pari
                opens: 2019-03-31T02:30
                closes: demain
                seets: 3
                seats: 0
                envelope: 1e400 EUR
                tie-order: [amount, amount, cost]
                criteria:
                  impact: {scale: 20..0, weight: 2}
                ---
                """))))
                .containsExactlyInAnyOrder(
                        "7:1 unknown-key-here",
                        "2:7 not-a-slug",
                        "4:7 not-a-zone",
                        "6:9 not-an-instant",
                        "12:19 not-a-scale",
                        "10:21 tie-key-twice",
                        "10:29 not-a-tie-key",
                        "8:8 not-seats",
                        "9:11 not-money");
    }

    @Test
    void refuses_a_time_that_the_clock_skips_and_takes_the_first_of_two() {
        assertThat(Written.instant("2019-03-31T02:30", PARIS)).isEmpty();
        assertThat(Written.instant("2019-10-27T02:30", PARIS)).contains(Instant.parse("2019-10-27T00:30:00Z"));
        assertThat(Written.instant("2019-05-31T23:59", ZoneId.of("Indian/Reunion")))
                .contains(Instant.parse("2019-05-31T19:59:00Z"));
        assertThat(Written.instant("2019-05-31T23:59:00+11:00", PARIS)).contains(Instant.parse("2019-05-31T12:59:00Z"));
    }

    @Test
    void reads_amounts_as_people_write_them_and_nothing_inexact() {
        assertThat(Stream.of("4000000.00 EUR", "4 000 000,00 €", "4000000", "4\u202F000\u00A0000 €", "4 M€", "4 000 k€")
                        .map(Written::money))
                .containsOnly(Optional.of(Money.euros("4000000.00")));
        assertThat(Written.money("0 €")).contains(Money.euros("0"));
        assertThat(Stream.of("NaN", "1e400", "-1", "1.001", "", "4 G€", "9999999999999999", "12 ZZZ")
                        .map(Written::money))
                .containsOnly(Optional.empty());
    }

    @Test
    void tells_every_error_of_marks_at_its_cell() {
        assertThat(errors(MarkdownFormats.marks().read(text("marks.csv", """
                juror;proposal;criterion;mark;comment
                J1;1;impact;12,5;
                J1;1;impact;13;
                J 1;1;impact;12;
                J1;0;impact;NaN;
                J1;2;;12;
                J1;2;impact;;
                """), PARIS)))
                .containsExactly(
                        "3:13 mark-twice",
                        "4:1 not-a-juror",
                        "5:4 not-a-number-of-proposal",
                        "5:13 not-a-mark",
                        "6:6 csv-value-missing");
    }

    @Test
    void tells_fifty_errors_and_counts_the_others() {
        String lines = "J1,1,impact,many,\n".repeat(100_000);

        List<String> errors = errors(MarkdownFormats.marks()
                .read(text("marks.csv", "juror,proposal,criterion,mark,comment\n" + lines), PARIS));

        assertThat(errors).hasSize(51).last().isEqualTo("52:13 more-errors");
    }

    @Test
    void refuses_an_override_without_a_motive_and_a_recusal_of_a_stranger() {
        assertThat(errors(MarkdownFormats.overrides()
                        .read(text("overrides.md", "---\noverrides:\n  - {proposal: 9, change: out}\n---\n"))))
                .containsExactly("3:5 key-missing");
        assertThat(errors(MarkdownFormats.juries().read(text("jury.md", """
                ---
                members: {J1: {name: Une, role: president}}
                recusals: [{juror: J2, proposal: 5, ground: Parenté, on: 2019-06-01}]
                ---
                """))))
                .containsExactly("3:20 recused-no-member");
    }

    private static Document file(String name) throws IOException {
        return document(EXAMPLE.resolve(name));
    }

    private static Document document(Path path) throws IOException {
        return new Document(path.toString(), ByteBuffer.wrap(Files.readAllBytes(path)));
    }

    private static Document text(String name, String text) {
        return new Document(name, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static <T> T content(Reading<T> reading) {
        return reading.fold(Reading.Readable::content, refused -> {
            throw new AssertionError(refused.diagnostics().toString());
        });
    }

    private static List<String> errors(Reading<?> reading) {
        List<Diagnostic> diagnostics = reading.fold(read -> List.<Diagnostic>of(), Reading.Unreadable::diagnostics);
        return diagnostics.stream()
                .map(it -> it.position().line() + ":" + it.position().column() + " " + it.code())
                .toList();
    }
}
