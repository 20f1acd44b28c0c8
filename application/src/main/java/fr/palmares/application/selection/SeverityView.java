package fr.palmares.application.selection;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.jury.Severities;
import fr.palmares.domain.selection.Fragility;
import fr.palmares.domain.shared.Fraction;
import java.util.List;

/**
 * How severe the jurors are and what correcting for it would change; it stands beside a selection and decides nothing.
 *
 * @param candidates every proposal that has a score, by number
 * @param list who would leave the list and who would enter it, by the same rule on corrected scores
 */
public record SeverityView(Severities severities, List<CorrectedView> candidates, Fragility.Change list) {

    public SeverityView {
        candidates = List.copyOf(candidates);
    }

    /** A proposal's score and place before and after; places count all that have a score, and equals share one. */
    public record CorrectedView(
            ProposalNumber proposal, Fraction raw, Fraction corrected, int rankRaw, int rankCorrected) {

        public boolean moves() {
            return rankRaw != rankCorrected;
        }
    }
}
