package fr.palmares.application.funding;

import fr.palmares.domain.call.Call;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.Checked;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.funding.Unfounded.NoAward;
import fr.palmares.domain.laureate.Laureate;
import java.util.Optional;

/** What an order about money finds on record. */
record Situation(Call call, Laureate laureate, Funding funding, Optional<Award> award) {

    /** The award, which must be there. */
    Checked<Award> granted() {
        return award.map(Checked::holding).orElseGet(() -> Checked.breaking(new NoAward(laureate.id())));
    }

    /** The money of the call once the award stands so. */
    Checked<Funding> with(Award now) {
        return funding.with(award, now, Funding.apart(call));
    }
}
