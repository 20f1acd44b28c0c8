package fr.palmares.application.proposal;

import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.proposal.Eligibility;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.proposal.ProposalId;
import fr.palmares.domain.proposal.Verdict;
import java.util.Optional;

/** Says whether a proposal may be judged and, if not, on which ground and why; until the call is decided. */
@FunctionalInterface
public interface RuleOnEligibility {

    Answer rule(Order order);

    /** Which proposal, the verdict and the motive, without which nothing is kept out. */
    record Order(ProposalId proposal, Verdict verdict, Optional<String> motive) {}

    /** What came of it. */
    sealed interface Answer {

        /** The proposal as it now stands, and what it was before. */
        record Ruled(Proposal proposal, Eligibility before) implements Answer {}

        /** Why nothing was changed. */
        record Refused(Sentence reason) implements Answer {}
    }
}
