package fr.palmares.application.trail;

import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.trail.Change;
import fr.palmares.domain.trail.Difference;
import fr.palmares.domain.trail.Subject;
import java.util.ArrayList;
import java.util.List;

/** What the trail tells, in words. */
public final class TrailWords {

    /** More differences than these are counted. */
    private static final int SHOWN = 12;

    private TrailWords() {}

    /** What was done, such as: changes the laureate ami-ia-2/3: title “Un” → “Une”. */
    public static Sentence of(Change change) {
        String code = "trail-" + change.act().code();
        if (change.differences().isEmpty()) {
            return Sentence.of(code + "-in-nothing", of(change.subject()));
        }
        List<Sentence> told = new ArrayList<>();
        change.differences().stream().limit(SHOWN).map(TrailWords::of).forEach(told::add);
        int more = change.differences().size() - SHOWN;
        if (more > 0) {
            told.add(Sentence.of("trail-more", more));
        }
        return Sentence.of(code, of(change.subject()), told);
    }

    public static Sentence of(Subject subject) {
        return Sentence.of("trail-kind-" + subject.kind().code(), subject.id());
    }

    private static Sentence of(Difference difference) {
        Sentence field = field(difference.field());
        if (difference.before().isEmpty()) {
            return Sentence.of("trail-set", field, difference.after().orElse(""));
        }
        return difference
                .after()
                .map(after ->
                        Sentence.of("trail-moved", field, difference.before().get(), after))
                .orElseGet(() ->
                        Sentence.of("trail-cleared", field, difference.before().get()));
    }

    /** A field by its word; what follows the first dot tells which of several, as in {@code mark.impact}. */
    private static Sentence field(String field) {
        int dot = field.indexOf('.');
        return dot < 0
                ? Sentence.of("trail-field-" + field, "")
                : Sentence.of("trail-field-" + field.substring(0, dot), " " + field.substring(dot + 1));
    }
}
