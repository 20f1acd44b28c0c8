package fr.palmares.application.selection;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.jury.JurorId;
import fr.palmares.domain.jury.Scorecard;
import java.util.List;

/** All that a list is computed from: the rules, the proposals by number, the cards by proposal and juror. */
public record DecisionInputs(CallId call, Setup setup, List<Entry> entries, List<Scorecard> cards) {

    public DecisionInputs {
        entries = List.copyOf(entries);
        cards = List.copyOf(cards);
    }

    /** The same under another setup. */
    DecisionInputs under(Setup other) {
        return new DecisionInputs(call, other, entries, cards);
    }

    /** The same as if these jurors had not marked. */
    DecisionInputs without(List<JurorId> jurors) {
        return new DecisionInputs(
                call,
                setup,
                entries,
                cards.stream().filter(card -> !jurors.contains(card.juror())).toList());
    }
}
