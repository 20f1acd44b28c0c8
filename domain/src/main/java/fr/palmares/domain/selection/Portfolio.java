package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.shared.Fraction;
import java.util.List;

/** The answer of a {@link PortfolioSolver}. */
public sealed interface Portfolio {

    /** The best list there is, proven, with the ties that the declared order leaves to the jury. */
    record Optimum(List<ProposalNumber> list, Totals totals, List<Tie> ties) implements Portfolio {

        public Optimum {
            list = List.copyOf(list);
            ties = List.copyOf(ties);
        }
    }

    /** A list that respects everything, not proven the best: no list scores above the bound. */
    record BestSoFar(List<ProposalNumber> list, Totals totals, Fraction bound) implements Portfolio {

        public BestSoFar {
            list = List.copyOf(list);
        }
    }

    /** There is no list, or none was found. */
    record None(Refusal refusal) implements Portfolio {}
}
