package fr.palmares.application.funding;

import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Beneficiary;
import fr.palmares.domain.funding.Terms;
import fr.palmares.domain.shared.Money;
import java.util.List;

/** Grants a laureate an amount, or corrects one that is not agreed on yet. */
@FunctionalInterface
public interface GrantAward {

    FundingAnswer grant(Order order);

    /**
     * What is granted to whom.
     *
     * @param beneficiaries none to keep those on record, which at first are the laureate's own body
     */
    record Order(AwardId id, Money amount, List<Beneficiary> beneficiaries, Terms terms) {

        public Order {
            beneficiaries = List.copyOf(beneficiaries);
        }
    }
}
