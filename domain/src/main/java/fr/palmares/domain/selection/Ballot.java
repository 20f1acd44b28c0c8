package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.shared.Fraction;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What one juror gives to each proposal that he or she marked: the utilities of the method of equal shares. */
public record Ballot(String juror, Map<ProposalNumber, Fraction> utilities) {

    /** @throws IllegalArgumentException for a negative utility */
    public Ballot {
        utilities = Collections.unmodifiableMap(new TreeMap<>(utilities));
        if (utilities.values().stream().anyMatch(utility -> utility.signum() < 0)) {
            throw new IllegalArgumentException("a juror's utility is 0 or more, got " + utilities);
        }
    }
}
