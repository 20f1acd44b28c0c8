package fr.palmares.application.trail;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.trail.Entry;
import fr.palmares.domain.trail.Subject;
import java.util.Optional;

/** Which entries of the trail are asked for; all conditions hold together. */
public record HistoryFilter(Optional<CallId> call, Optional<Subject.Kind> kind) {

    public static final HistoryFilter EVERYTHING = new HistoryFilter(Optional.empty(), Optional.empty());

    public boolean passes(Entry entry) {
        Subject subject = entry.change().subject();
        return (call.isEmpty() || subject.call().equals(call))
                && kind.filter(one -> one != subject.kind()).isEmpty();
    }
}
