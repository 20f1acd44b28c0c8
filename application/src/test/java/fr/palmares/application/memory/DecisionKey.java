package fr.palmares.application.memory;

import fr.palmares.application.selection.SealedDecision;
import fr.palmares.domain.call.CallId;
import java.util.Comparator;

/** What names a decision: its call, and its place there. */
record DecisionKey(CallId call, int sequence) implements Comparable<DecisionKey> {

    private static final Comparator<DecisionKey> ORDER =
            Comparator.comparing(DecisionKey::call).thenComparing(DecisionKey::sequence);

    static DecisionKey of(SealedDecision decision) {
        return new DecisionKey(decision.call(), decision.sequence());
    }

    @Override
    public int compareTo(DecisionKey other) {
        return ORDER.compare(this, other);
    }
}
