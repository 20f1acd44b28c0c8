package fr.palmares.application.proposal;

import fr.palmares.application.administration.Administrations;
import fr.palmares.application.call.Calls;
import fr.palmares.application.shared.Transactions;

/** The way in to this package: everything it offers, built from what it needs. */
public record ProposalUseCases(FindProposals findProposals, RuleOnEligibility ruleOnEligibility) {

    public static ProposalUseCases using(
            Transactions transactions, Calls calls, Proposals proposals, Administrations administrations) {
        return new ProposalUseCases(
                new FindingProposals(calls, proposals, administrations),
                new RulingOnEligibility(transactions, calls, proposals));
    }
}
