package fr.palmares.application.selection;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.selection.JuryOverride;
import fr.palmares.domain.shared.Fraction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the jury's session settled, with all that it was computed from: anyone can compute it again from this alone.
 *
 * @param sequence 1 for the call's first decision
 * @param replaces the decision that this one corrects
 * @param scores of the proposals that have one
 */
public record DecisionFile(
        int sequence,
        Optional<Integer> replaces,
        Instant at,
        DecisionInputs inputs,
        Map<ProposalNumber, Fraction> scores,
        Settled computed,
        List<JuryOverride> overrides,
        Settled decided) {

    /** @throws IllegalArgumentException for a sequence below 1, or a decision that replaces itself or a later one */
    public DecisionFile {
        scores = new TreeMap<>(scores);
        overrides = List.copyOf(overrides);
        if (sequence < 1 || replaces.orElse(0) >= sequence) {
            throw new IllegalArgumentException(
                    "decisions count from 1, each after what it replaces, got " + sequence + " replacing " + replaces);
        }
    }
}
