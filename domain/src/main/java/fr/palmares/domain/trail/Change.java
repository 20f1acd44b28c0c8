package fr.palmares.domain.trail;

import fr.palmares.domain.shared.Revision;
import java.util.List;
import java.util.Locale;

/**
 * What was done to one thing.
 *
 * @param revision of the thing from then on
 * @param state the digest of all that was on record of it from then on
 */
public record Change(Act act, Subject subject, Revision revision, Digest state, List<Difference> differences) {

    public Change {
        differences = List.copyOf(differences);
    }

    /** What is done: something new is put on record, something on record is changed, or the trail begins with it. */
    public enum Act {
        CREATED,
        CHANGED,
        FOUND;

        private final String code = name().toLowerCase(Locale.ROOT);

        /** How programs write it. */
        public String code() {
            return code;
        }
    }

    /** Something new. */
    public static Change created(Subject subject, Facts facts) {
        return new Change(Act.CREATED, subject, Revision.NONE.next(), facts.digest(), facts.asNew());
    }

    /** Something that was on record before the trail began. */
    public static Change found(Subject subject, Revision revision, Facts facts) {
        return new Change(Act.FOUND, subject, revision, facts.digest(), facts.asNew());
    }

    /** Something that was on record otherwise. */
    public static Change changed(Subject subject, Revision revision, Facts before, Facts now) {
        return new Change(Act.CHANGED, subject, revision, now.digest(), now.since(before));
    }
}
