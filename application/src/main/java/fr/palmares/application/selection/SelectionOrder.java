package fr.palmares.application.selection;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.jury.JurorId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What to compute: a call's list, by its rule or another; what if some of its rules were others (keys of {@code
 * call.md}, such as {@code tracks.scientific.envelope}) or some jurors left out; whether to say how fragile it is; and
 * whether to say how severe the jurors are, and what correcting for it would change.
 */
public record SelectionOrder(
        CallId call,
        Optional<RuleId> rule,
        Map<String, String> set,
        List<JurorId> withoutJurors,
        boolean fragility,
        boolean severity) {

    public SelectionOrder {
        set = new TreeMap<>(set);
        withoutJurors = List.copyOf(withoutJurors);
    }

    /** The call as it is. */
    public static SelectionOrder of(CallId call) {
        return new SelectionOrder(call, Optional.empty(), Map.of(), List.of(), false, false);
    }
}
