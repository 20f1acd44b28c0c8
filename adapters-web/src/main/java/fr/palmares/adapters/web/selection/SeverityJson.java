package fr.palmares.adapters.web.selection;

import fr.palmares.application.selection.SeverityView;
import fr.palmares.application.selection.SeverityView.CorrectedView;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.jury.Severity;
import java.util.List;
import java.util.Optional;

/**
 * How severe the jurors are and what correcting for it would change, as JSON.
 *
 * @param comparable whether every juror can be compared with every other
 * @param possible whether the rule has a list at all with corrected scores; without one, every laureate leaves
 */
record SeverityJson(
        List<JurorJson> jurors,
        List<CorrectedJson> candidates,
        List<Integer> leave,
        List<Integer> enter,
        boolean comparable,
        boolean possible) {

    /** A juror's severity, over so many proposals: above 0 generous, below 0 severe. */
    record JurorJson(String juror, int proposals, String points, Optional<String> fraction) {

        static JurorJson of(Severity severity) {
            return new JurorJson(
                    severity.juror().toString(),
                    severity.proposals(),
                    PointsJson.decimal(severity.points()),
                    PointsJson.endless(severity.points()));
        }
    }

    /** A score before and after; the fraction is the corrected one where its decimal does not end. */
    record CorrectedJson(
            int proposal, String raw, String corrected, Optional<String> fraction, int rankRaw, int rankCorrected) {

        static CorrectedJson of(CorrectedView view) {
            return new CorrectedJson(
                    view.proposal().value(),
                    PointsJson.decimal(view.raw()),
                    PointsJson.decimal(view.corrected()),
                    PointsJson.endless(view.corrected()),
                    view.rankRaw(),
                    view.rankCorrected());
        }
    }

    static SeverityJson of(SeverityView view) {
        return new SeverityJson(
                view.severities().all().stream().map(JurorJson::of).toList(),
                view.candidates().stream().map(CorrectedJson::of).toList(),
                numbers(view.list().leave()),
                numbers(view.list().enter()),
                view.severities().comparable(),
                view.list().possible());
    }

    private static List<Integer> numbers(List<ProposalNumber> numbers) {
        return numbers.stream().map(ProposalNumber::value).toList();
    }
}
