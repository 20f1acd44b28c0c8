package fr.palmares.application.selection;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.selection.JuryOverride;
import fr.palmares.domain.selection.Withdrawal;
import fr.palmares.domain.shared.Fraction;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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
        Changes changes,
        Settled decided) {

    /**
     * Copies what is settled, and checks that it hangs together.
     *
     * @throws IllegalArgumentException for a sequence below 1, a decision that replaces itself or a later one, a
     *     proposal or a card twice, marks or changes of a proposal that is not among the inputs
     */
    public DecisionFile {
        scores = Collections.unmodifiableMap(new TreeMap<>(scores));
        if (sequence < 1 || replaces.orElse(0) >= sequence) {
            throw new IllegalArgumentException(
                    "decisions count from 1, each after what it replaces, got " + sequence + " replacing " + replaces);
        }
        Set<ProposalNumber> known = new HashSet<>();
        for (Entry entry : inputs.entries()) {
            if (!known.add(entry.number())) {
                throw new IllegalArgumentException("proposal " + entry.number() + " is there twice");
            }
        }
        Set<String> cards = new HashSet<>();
        inputs.cards().forEach(card -> {
            if (!cards.add(card.juror() + " " + card.number())) {
                throw new IllegalArgumentException(card.juror() + " marks proposal " + card.number() + " twice");
            }
        });
        Stream.of(
                        inputs.cards().stream().map(Scorecard::number),
                        changes.overrides().stream().map(JuryOverride::proposal),
                        changes.withdrawals().stream().map(Withdrawal::proposal))
                .flatMap(numbers -> numbers)
                .filter(number -> !known.contains(number))
                .findFirst()
                .ifPresent(number -> {
                    throw new IllegalArgumentException("there is no proposal " + number);
                });
    }

    /** What makes the decided list differ from the computed one: the jury's changes, then who left since, in order. */
    public record Changes(List<JuryOverride> overrides, List<Withdrawal> withdrawals) {

        public Changes {
            overrides = List.copyOf(overrides);
            withdrawals = List.copyOf(withdrawals);
        }
    }
}
