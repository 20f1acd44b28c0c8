package fr.palmares.domain.trail;

import fr.palmares.domain.call.CallId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What something was done to: a thing of a kind, by its id, such as the laureate {@code ami-ia-2/3}. */
public record Subject(Kind kind, String id) {

    public static final int LONGEST = 200;

    /** @throws IllegalArgumentException for an id that is blank or too long */
    public Subject {
        if (id.isBlank() || id.length() > LONGEST) {
            throw new IllegalArgumentException("an id has 1 to " + LONGEST + " characters, got " + id);
        }
    }

    /** The call that it belongs to; an administration belongs to none. */
    public Optional<CallId> call() {
        int slash = id.indexOf('/');
        return kind == Kind.ADMINISTRATION
                ? Optional.empty()
                : Optional.of(CallId.of(slash < 0 ? id : id.substring(0, slash)));
    }

    /** The kinds of things that are on record. */
    public enum Kind {
        CALL,
        STEP,
        ADMINISTRATION,
        PROPOSAL,
        JURY,
        SCORECARD,
        DECISION,
        LAUREATE,
        FUNDING,
        AWARD;

        private final String code = name().toLowerCase(Locale.ROOT);

        /** How commands and programs write it. */
        public String code() {
            return code;
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }

    @Override
    public String toString() {
        return kind.code() + " " + id;
    }
}
