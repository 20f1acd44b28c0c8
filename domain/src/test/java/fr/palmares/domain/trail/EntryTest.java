package fr.palmares.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.shared.Revision;
import fr.palmares.domain.trail.Subject.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00.123456789Z");
    private static final Subject LAUREATE = new Subject(Kind.LAUREATE, "ami-ia-2/3");

    private static Facts titled(String title) {
        return Facts.collected(facts -> facts.put("title", title).putText("aim", Optional.of("Longtemps")));
    }

    private static Entry first(Change change) {
        return Entry.after(Head.NONE, NOW, new Actor("agnès"), change);
    }

    @Test
    void has_a_digest_that_anyone_can_compute_again() {
        Entry entry = first(new Change(Change.Act.CREATED, LAUREATE, Revision.NONE.next(), Digest.NONE, List.of()));

        assertThat(entry.digest())
                .isEqualTo(new Digest("069a722916adec09b23fb0d4d98798ae95fb26495fd9be43ffccc6c8d79cca08"));
    }

    @Test
    void follows_only_the_entry_that_it_was_written_after() {
        Entry one = first(Change.created(LAUREATE, titled("Un")));
        Entry two = Entry.after(one.head(), NOW, one.by(), Change.created(LAUREATE, titled("Deux")));

        assertThat(one.follows(Head.NONE)).isTrue();
        assertThat(two.follows(one.head())).isTrue();
        assertThat(two.follows(Head.NONE)).isFalse();
        assertThat(one.follows(two.head())).isFalse();
    }

    @Test
    void keeps_time_as_every_database_does() {
        assertThat(first(Change.created(LAUREATE, titled("Un"))).at()).isEqualTo("2026-11-29T10:00:00.123456Z");
    }

    @Test
    void tells_what_is_new_without_the_texts_that_stand_in_the_record() {
        Change change = Change.created(LAUREATE, titled("Un"));

        assertThat(change.differences()).containsExactly(new Difference("title", Optional.empty(), Optional.of("Un")));
        assertThat(change.state())
                .isNotEqualTo(Change.created(LAUREATE, titled("Deux")).state());
    }

    @Test
    void tells_of_a_change_what_was_set_what_moved_and_what_was_taken_away() {
        Facts before = Facts.collected(facts -> facts.put("a", 1).put("b", 2).put("c", 3));
        Facts now = Facts.collected(facts -> facts.put("a", 1).put("b", 4).put("d", 5));

        assertThat(Change.changed(LAUREATE, new Revision(2), before, now).differences())
                .containsExactly(
                        new Difference("b", Optional.of("2"), Optional.of("4")),
                        new Difference("d", Optional.empty(), Optional.of("5")),
                        new Difference("c", Optional.of("3"), Optional.empty()));
    }

    @Test
    void gives_facts_of_other_fields_another_digest_though_their_text_is_the_same() {
        Facts one = Facts.collected(facts -> facts.put("a", "bc"));
        Facts other = Facts.collected(facts -> facts.put("ab", "c"));

        assertThat(one.digest()).isNotEqualTo(other.digest());
        assertThatThrownBy(() -> Facts.collected(facts -> facts.put("a", 1).put("a", 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knows_the_call_of_its_subject() {
        assertThat(LAUREATE.call()).contains(CallId.of("ami-ia-2"));
        assertThat(new Subject(Kind.FUNDING, "ami").call()).contains(CallId.of("ami"));
        assertThat(new Subject(Kind.ADMINISTRATION, "ofb").call()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "\u0007"})
    void is_by_nobody_without_a_name_of_one_line(String name) {
        assertThatThrownBy(() -> new Actor(name)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Actor.isName("x".repeat(101))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "Z000000000000000000000000000000000000000000000000000000000000000"})
    void has_a_digest_of_64_digits(String text) {
        assertThatThrownBy(() -> new Digest(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
