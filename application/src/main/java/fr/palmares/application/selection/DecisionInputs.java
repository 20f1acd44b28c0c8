package fr.palmares.application.selection;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.jury.Scorecard;
import java.util.List;

/** All that a list is computed from: the rules, the proposals by number, the cards by proposal and juror. */
public record DecisionInputs(CallId call, Setup setup, List<Entry> entries, List<Scorecard> cards) {

    public DecisionInputs {
        entries = List.copyOf(entries);
        cards = List.copyOf(cards);
    }
}
