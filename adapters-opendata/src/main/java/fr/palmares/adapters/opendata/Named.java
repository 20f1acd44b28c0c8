package fr.palmares.adapters.opendata;

import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.AwardView.BeneficiaryView;
import fr.palmares.application.shared.Sentence;

/** Which row is left out, and why. */
final class Named {

    private Named() {}

    /** An award that a form cannot hold, for the reason of that code. */
    static Sentence award(String code, AwardView award) {
        return Sentence.of(code, award.id().laureate(), award.title());
    }

    /** A beneficiary's part of an award that a form cannot hold. */
    static Sentence beneficiary(String code, AwardView award, BeneficiaryView beneficiary) {
        return Sentence.of(code, award.id().laureate(), beneficiary.name());
    }
}
