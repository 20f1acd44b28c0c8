package fr.palmares.application.selection;

import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.Limits;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.call.Rules;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.selection.TrackLimit;

/** What of a call's rules a selection obeys; a what-if is another setup, and never another call. */
public record Setup(Ranking ranking, Constraints constraints, RuleId rule) {

    static Setup of(Rules rules) {
        Limits limits = rules.limits();
        return new Setup(
                rules.ranking(),
                new Constraints(
                        limits.seats(),
                        limits.envelope().map(Envelope::amount),
                        limits.tracks().stream()
                                .map(track -> new TrackLimit(track.id(), track.seats(), track.envelope()))
                                .toList(),
                        limits.quotas(),
                        limits.themes(),
                        limits.pairs(),
                        limits.pins(),
                        rules.ranking().tieOrder(),
                        rules.reserve()),
                rules.rule());
    }

    /** The same, by another rule. */
    Setup by(RuleId other) {
        return new Setup(ranking, constraints, other);
    }
}
