package fr.palmares.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Slug;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What every form of {@link ProposalsFormat} must honour: the same content reads the same, and the same fault has the
 * same code. A test class of a form implements this and writes the contents that the tests give.
 */
public interface ProposalsFormatContract {

    ZoneId PARIS = ZoneId.of("Europe/Paris");

    Content WHOLE = new Content(
            Map.of(
                    "number", "17",
                    "administration", "mairie-de-valombre",
                    "track", "technical",
                    "amount", "290000.00 EUR",
                    "received", "2019-04-05T10:12:31",
                    "title", "Ranger les courriers, les « plis » et le reste",
                    "objective", "Remettre chaque courrier au bon bureau.\nLe jour même.",
                    "data", "Deux années de courriers ; leurs réponses",
                    "ai", "Un classement de textes"),
            List.of("territories", "health"),
            List.of("moins de courriers égarés", "une réponse plus tôt"));

    /** What a proposal says, as it is written; a text or list left out is empty. */
    record Content(Map<String, String> texts, List<String> themes, List<String> gains) {

        public String text(String key) {
            return texts.getOrDefault(key, "");
        }

        /** This content with one text written otherwise. */
        Content with(String key, String text) {
            Map<String, String> changed = new HashMap<>(texts);
            changed.put(key, text);
            return new Content(changed, themes, gains);
        }
    }

    ProposalsFormat format();

    /** The name of a document of this form. */
    String name();

    /** A document of this form that says this. */
    String written(Content content);

    private Reading<List<ProposalDocument>> reading(byte[] bytes) {
        return format().read(new Document(name(), ByteBuffer.wrap(bytes)), PARIS);
    }

    private Reading<List<ProposalDocument>> reading(Content content) {
        return reading(written(content).getBytes(StandardCharsets.UTF_8));
    }

    private ProposalDocument only(Content content) {
        List<ProposalDocument> read = reading(content).fold(Reading.Readable::content, refused -> {
            throw new AssertionError(refused.diagnostics().toString());
        });
        assertThat(read).hasSize(1);
        return read.get(0);
    }

    private List<String> codes(Reading<List<ProposalDocument>> reading) {
        return reading.fold(read -> List.<Diagnostic>of(), Reading.Unreadable::diagnostics).stream()
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    default void reads_all_that_a_proposal_says() {
        ProposalDocument read = only(WHOLE);

        assertThat(read.number().value()).isEqualTo(new ProposalNumber(17));
        assertThat(read.administration().value()).isEqualTo(AdministrationId.of("mairie-de-valombre"));
        assertThat(read.track().map(Placed::value)).contains(TrackId.of("technical"));
        assertThat(read.amount().value()).isEqualTo(Money.euros("290000.00"));
        assertThat(read.themes().stream().map(Placed::value))
                .containsExactly(new ThemeId(new Slug("territories")), new ThemeId(new Slug("health")));
        assertThat(read.received().value()).isEqualTo(Instant.parse("2019-04-05T08:12:31Z"));
        assertThat(read.project())
                .isEqualTo(new Project(
                        "Ranger les courriers, les « plis » et le reste",
                        Optional.of("Remettre chaque courrier au bon bureau.\nLe jour même."),
                        Optional.of("Deux années de courriers ; leurs réponses"),
                        Optional.of("Un classement de textes"),
                        List.of("moins de courriers égarés", "une réponse plus tôt")));
    }

    @Test
    default void reads_a_proposal_that_says_no_more_than_it_must() {
        Content terse = new Content(
                Map.of(
                        "number", "1",
                        "administration", "ofb",
                        "amount", "0.50 EUR",
                        "received", "2019-04-05T10:12:31+11:00",
                        "title", "Œuvre"),
                List.of(),
                List.of());

        ProposalDocument read = only(terse);

        assertThat(read.track()).isEmpty();
        assertThat(read.themes()).isEmpty();
        assertThat(read.received().value()).isEqualTo(Instant.parse("2019-04-04T23:12:31Z"));
        assertThat(read.project())
                .isEqualTo(new Project("Œuvre", Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    default void tells_every_wrong_value_by_one_code_in_all_forms() {
        Content wrong = new Content(
                Map.of(
                        "number", "0",
                        "administration", "Mairie de Valombre",
                        "track", "Technique !",
                        "amount", "1e400 EUR",
                        "received", "2019-03-31T02:30",
                        "title", "Titre"),
                List.of("health", "Santé"),
                List.of());

        assertThat(codes(reading(wrong)))
                .containsExactlyInAnyOrder(
                        "not-a-number-of-proposal",
                        "not-a-slug",
                        "not-a-slug",
                        "not-money",
                        "not-a-slug",
                        "not-an-instant");
    }

    @Test
    default void tells_every_value_that_is_missing() {
        Content empty = WHOLE.with("administration", "").with("amount", "").with("received", "");

        assertThat(codes(reading(empty))).hasSize(3).allMatch(code -> code.endsWith("-missing"));
    }

    @Test
    default void refuses_bytes_that_are_no_text_where_they_stop_being_it() {
        byte[] latin1 = written(WHOLE).getBytes(StandardCharsets.ISO_8859_1);
        byte[] binary = written(WHOLE.with("title", "a\0b")).getBytes(StandardCharsets.UTF_8);

        assertThat(codes(reading(latin1))).containsExactly("not-utf-8");
        assertThat(codes(reading(binary))).containsExactly("binary");
        assertThat(codes(reading(new byte[0]))).containsExactly("empty");
        assertThat(codes(reading(new byte[Document.LARGEST + 1]))).containsExactly("too-large");
    }

    @Test
    default void reads_the_same_behind_a_byte_order_mark_and_with_any_line_ends() {
        String text = written(WHOLE);

        for (String same : List.of("\uFEFF" + text, text.replace("\n", "\r\n"), text.replace("\n", "\r"))) {
            Reading<List<ProposalDocument>> reading = reading(same.getBytes(StandardCharsets.UTF_8));

            assertThat(codes(reading)).isEmpty();
            assertThat(reading).isEqualTo(reading(text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
