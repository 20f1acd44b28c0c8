package fr.palmares.adapters.web.funding;

import fr.palmares.application.funding.FundingAnswer.Settled;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.shared.Money;

/** An award that was just changed: what it comes to, and what the envelope still holds. */
public record SettledJson(String laureate, String support, Money granted, Money paid, Money committed, Money left) {

    public static SettledJson of(Settled settled) {
        Award award = settled.award();
        Funding funding = settled.funding();
        return new SettledJson(
                award.id().laureate().toString(),
                award.id().support().code(),
                award.granted(),
                award.paid(),
                award.committed(),
                funding.left());
    }
}
