package fr.palmares.domain.call;

/**
 * The rules of a call as data, frozen once it is open: when, how marks become an order, within which limits, by which
 * rule, how long the reserve list is, and what holds for the jury.
 */
public record Rules(Timetable timetable, Ranking ranking, Limits limits, RuleId rule, int reserve, JuryRules jury) {

    /** @throws IllegalArgumentException for a reserve list below 0 */
    public Rules {
        if (reserve < 0) {
            throw new IllegalArgumentException("a reserve list is 0 long or longer, got " + reserve);
        }
    }

    /** What holds for the jury: how far a recusal reaches, and whether its names are told. */
    public record JuryRules(RecusalRegime recusal, JuryNames names) {}
}
