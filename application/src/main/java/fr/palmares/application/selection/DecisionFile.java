package fr.palmares.application.selection;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.selection.Certificate;
import fr.palmares.domain.selection.JuryOverride;
import fr.palmares.domain.selection.Withdrawal;
import fr.palmares.domain.shared.Fraction;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the jury's session settled, with all that it was computed from: anyone can compute it again from this alone.
 *
 * @param sequence 1 for the call's first decision
 * @param replaces the decision that this one corrects
 * @param scores of the proposals that have one
 * @param certificate what proves the computed list to be the best one, where that was looked for
 */
public record DecisionFile(
        int sequence,
        Optional<Integer> replaces,
        Instant at,
        DecisionInputs inputs,
        Map<ProposalNumber, Fraction> scores,
        Settled computed,
        Optional<Certificate> certificate,
        Changes changes,
        Settled decided) {

    /**
     * Copies what is settled, and checks that it hangs together.
     *
     * @throws IllegalArgumentException for a sequence below 1 or one that does not follow what it replaces, for changes
     *     of a proposal that is not among the inputs, for inputs that no record gives, and for a certificate of a rule
     *     that proves nothing
     */
    public DecisionFile {
        scores = Collections.unmodifiableMap(new TreeMap<>(scores));
        if (sequence < 1 || replaces.orElse(0) != sequence - 1 || replaces.orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "decisions count from 1, each replaces the last, got " + sequence + " replacing " + replaces);
        }
        new Consistency(inputs, at).check();
        if (certificate.isPresent() && !inputs.setup().rule().equals(RuleId.EXACT)) {
            throw new IllegalArgumentException(
                    "no list by the rule " + inputs.setup().rule() + " has a certificate");
        }
        Set<ProposalNumber> known = inputs.entries().stream().map(Entry::number).collect(Collectors.toSet());
        Stream.concat(
                        changes.overrides().stream().map(JuryOverride::proposal),
                        changes.withdrawals().stream().map(Withdrawal::proposal))
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
