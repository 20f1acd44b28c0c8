package fr.palmares.application.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.shared.Revision;
import fr.palmares.domain.trail.Actor;
import fr.palmares.domain.trail.Change;
import fr.palmares.domain.trail.Change.Act;
import fr.palmares.domain.trail.Difference;
import fr.palmares.domain.trail.Digest;
import fr.palmares.domain.trail.Entry;
import fr.palmares.domain.trail.Facts;
import fr.palmares.domain.trail.Head;
import fr.palmares.domain.trail.Subject;
import fr.palmares.domain.trail.Subject.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private static final int LENGTH = 60;
    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    private static List<Entry> trail(int length) {
        List<Entry> trail = new ArrayList<>();
        Head head = Head.NONE;
        for (int i = 0; i < length; i++) {
            Subject subject = new Subject(Kind.LAUREATE, "ami-ia-2/" + (1 + i % 7));
            String title = "Projet " + i;
            Entry entry = Entry.after(
                    head,
                    NOW.plusSeconds(i),
                    new Actor("agnes"),
                    Change.created(subject, Facts.collected(facts -> facts.put("title", title))));
            trail.add(entry);
            head = entry.head();
        }
        return trail;
    }

    private static Head headOf(List<Entry> trail) {
        return trail.isEmpty() ? Head.NONE : trail.get(trail.size() - 1).head();
    }

    private static boolean holds(List<Entry> trail, Head head, Optional<Head> anchor) {
        ChainCheck check = new ChainCheck(anchor);
        trail.forEach(check::meet);
        return check.findings(head).stream().allMatch(Finding::holds);
    }

    @Test
    void finds_nothing_wrong_with_a_trail_that_nobody_touched() {
        List<Entry> trail = trail(LENGTH);

        assertThat(holds(trail, headOf(trail), Optional.of(trail.get(20).head())))
                .isTrue();
        assertThat(holds(List.of(), Head.NONE, Optional.empty())).isTrue();
    }

    @Test
    void finds_every_one_of_a_thousand_random_edits_deletions_swaps_and_insertions() {
        Random random = new Random(46);
        List<Entry> trail = trail(LENGTH);
        for (int round = 0; round < 1_000; round++) {
            List<Entry> touched = new ArrayList<>(trail);
            switch (round % 4) {
                case 0 -> edit(touched, random);
                case 1 -> touched.remove(random.nextInt(LENGTH));
                case 2 -> swap(touched, random);
                default -> insert(touched, random);
            }
            assertThat(touched).isNotEqualTo(trail);
            assertThat(holds(touched, headOf(trail), Optional.empty()))
                    .as("round " + round)
                    .isFalse();
        }
    }

    /** Touches any one field of an entry, and leaves its digest as it was or makes it look right again. */
    private static void edit(List<Entry> trail, Random random) {
        int place = random.nextInt(LENGTH - 1);
        Entry entry = trail.get(place);
        Change change = entry.change();
        Subject subject = change.subject();
        Change other = switch (random.nextInt(5)) {
            case 0 -> with(change, Act.FOUND, subject, change.differences());
            case 1 -> with(change, change.act(), new Subject(Kind.AWARD, subject.id()), change.differences());
            case 2 -> with(change, change.act(), new Subject(subject.kind(), "other"), change.differences());
            case 3 -> with(change, change.act(), subject, List.of());
            default -> with(change, change.act(), subject, List.of(titled("Autre")));
        };
        Head before = place == 0 ? Head.NONE : trail.get(place - 1).head();
        Entry edited = random.nextBoolean()
                ? Entry.after(before, entry.at(), entry.by(), other)
                : new Entry(
                        entry.sequence(),
                        random.nextBoolean() ? entry.at() : entry.at().plusSeconds(1),
                        entry.by(),
                        other,
                        entry.digest());
        trail.set(place, edited);
    }

    private static Difference titled(String title) {
        return new Difference("title", Optional.empty(), Optional.of(title));
    }

    private static Change with(Change change, Act act, Subject subject, List<Difference> differences) {
        return new Change(act, subject, change.revision(), change.state(), differences);
    }

    private static void swap(List<Entry> trail, Random random) {
        int one = random.nextInt(LENGTH - 1);
        Collections.swap(trail, one, one + 1 + random.nextInt(LENGTH - 1 - one));
    }

    private static void insert(List<Entry> trail, Random random) {
        int place = random.nextInt(LENGTH);
        Entry model = trail.get(random.nextInt(LENGTH));
        Head before = place == 0 ? Head.NONE : trail.get(place - 1).head();
        trail.add(place, Entry.after(before, model.at(), new Actor("mallory"), model.change()));
    }

    @Test
    void finds_a_cut_end_by_the_head_and_by_the_anchor_where_the_head_was_set_back() {
        List<Entry> trail = trail(LENGTH);
        List<Entry> cut = trail.subList(0, 40);

        assertThat(holds(cut, headOf(trail), Optional.empty())).isFalse();
        assertThat(holds(cut, headOf(cut), Optional.empty())).isTrue();
        assertThat(holds(cut, headOf(cut), Optional.of(headOf(trail)))).isFalse();
    }

    @Test
    void finds_a_trail_written_anew_by_the_anchor() {
        List<Entry> trail = trail(LENGTH);
        List<Entry> anew = new ArrayList<>();
        for (Entry entry : trail) {
            anew.add(Entry.after(headOf(anew), entry.at(), new Actor("mallory"), entry.change()));
        }

        assertThat(holds(anew, headOf(anew), Optional.empty())).isTrue();
        assertThat(holds(anew, headOf(anew), Optional.of(trail.get(30).head()))).isFalse();
    }

    @Test
    void finds_what_stands_in_the_place_of_an_entry_and_is_none() {
        List<Entry> trail = trail(3);
        ChainCheck check = new ChainCheck(Optional.empty());
        check.meet(trail.get(0));
        check.meetUnreadable(2);
        check.meet(trail.get(2));

        assertThat(check.findings(headOf(trail)).get(0).places()).containsExactly("2", "3");
    }

    @Test
    void knows_what_each_thing_was_like_last() {
        List<Entry> trail = trail(8);
        ChainCheck check = new ChainCheck(Optional.empty());
        trail.forEach(check::meet);

        Digest last = trail.get(7).change().state();
        assertThat(check.lastTold())
                .hasSize(7)
                .containsEntry(
                        new Subject(Kind.LAUREATE, "ami-ia-2/1"),
                        new ChainCheck.LastTold(Revision.NONE.next().number(), last));
    }
}
