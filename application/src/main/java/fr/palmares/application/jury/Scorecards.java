package fr.palmares.application.jury;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.jury.Scorecard;
import java.util.List;

/**
 * All the scorecards there are. Kept by a storage adapter; see {@code ScorecardsContract} for what every one must
 * honour.
 */
public interface Scorecards {

    /** The cards of a call, by proposal, then by juror. */
    List<Scorecard> of(CallId call);

    /**
     * Stores cards, each under its next revision: all of them or, where one is stale, none. A card without a mark is
     * an annulled one and stays on record.
     *
     * @throws fr.palmares.application.shared.StaleWrite if a stored revision is not the given one
     */
    void save(List<Scorecard> cards);
}
