package fr.palmares.domain.proposal;

import fr.palmares.domain.shared.Folding;
import java.util.Optional;

/** The verdict before evaluation; one that keeps a proposal out tells its motive. */
public record Eligibility(Verdict verdict, Optional<String> motive) {

    /** What a proposal is until someone rules otherwise. */
    public static final Eligibility PRESUMED = new Eligibility(Verdict.ELIGIBLE, Optional.empty());

    /** @throws IllegalArgumentException for a proposal kept out without a motive */
    public Eligibility {
        motive = motive.map(text -> Folding.written(text).strip()).filter(Folding::says);
        if (verdict != Verdict.ELIGIBLE && motive.isEmpty()) {
            throw new IllegalArgumentException("a proposal is not kept out as " + verdict + " without a motive");
        }
    }

    public boolean admits() {
        return verdict == Verdict.ELIGIBLE;
    }
}
