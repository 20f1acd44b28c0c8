package fr.palmares.domain.selection;

/**
 * One limit that a call sets, by its reason and by what it is about: a track, theme, body, proposal, or {@code 12/31}
 * for a pair; empty where it is about the whole call.
 */
public record Limit(Reason reason, String subject) {

    @Override
    public String toString() {
        return subject.isEmpty() ? reason.code() : reason.code() + " " + subject;
    }
}
