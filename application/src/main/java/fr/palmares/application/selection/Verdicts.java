package fr.palmares.application.selection;

import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.jury.CriterionScore;
import fr.palmares.domain.jury.Score;
import fr.palmares.domain.selection.Limit;
import fr.palmares.domain.selection.Reason;
import fr.palmares.domain.selection.Refusal;
import fr.palmares.domain.selection.Standing;
import fr.palmares.domain.selection.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in a sentence why a candidate is where it is, and why there is no list. */
final class Verdicts {

    private Verdicts() {}

    /** Why the candidate has its verdict, in a sentence that names what decided. */
    static Sentence reason(Entry entry, Score score, Verdict verdict) {
        if (verdict.standing() == Standing.SELECTED && verdict.limit().isEmpty()) {
            return Sentence.of("reason-selected");
        }
        if (verdict.standing() != Standing.SELECTED && verdict.reason().equals(Optional.of(Reason.MUST_HAVE))) {
            return Sentence.of("reason-place-of-must-have");
        }
        Limit limit = verdict.limit().orElse(new Limit(Reason.NOT_IN_OPTIMUM, ""));
        if (limit.reason() == Reason.INELIGIBLE) {
            return Sentence.of(
                    "reason-ineligible-"
                            + entry.eligibility()
                                    .verdict()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'),
                    entry.eligibility().motive().orElse(""));
        }
        if (limit.reason() == Reason.BELOW_THRESHOLD && score.score().isEmpty()) {
            return Sentence.of("reason-unmarked");
        }
        if (limit.reason() == Reason.BELOW_THRESHOLD) {
            return Sentence.of("reason-below-threshold", missed(score));
        }
        return Sentence.of("reason-" + limit.reason().code(), limit.subject().isEmpty() ? "–" : limit.subject());
    }

    /** The thresholds that a score misses: that of the whole, and those of criteria by their ids. */
    private static List<Object> missed(Score score) {
        List<Object> missed = new ArrayList<>();
        if (score.belowThreshold()) {
            missed.add(Sentence.of("whole-score"));
        }
        score.criteria().stream()
                .filter(CriterionScore::belowThreshold)
                .forEach(criterion -> missed.add(criterion.criterion()));
        return missed;
    }

    static Sentence refusal(Refusal refusal) {
        if (refusal instanceof Refusal.Impossible impossible) {
            return Sentence.of(
                    impossible.smallest() ? "impossible" : "impossible-irreducible",
                    impossible.clash().stream().map(LimitWords::of).toList());
        }
        return Sentence.of(refusal instanceof Refusal.TooLarge ? "too-large-to-add" : "nothing-found-in-time");
    }
}
