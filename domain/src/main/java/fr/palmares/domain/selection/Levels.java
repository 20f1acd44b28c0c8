package fr.palmares.domain.selection;

/**
 * Both aims of a large program whose scores are coarse: many lists score the same there, and the relaxation buys with a
 * fraction of a unit of score what no list can. So the score is taken unit by unit from its bound, rounded (Gomory,
 * Outline of an algorithm for integer solutions to linear programs, 1958), and the question is each time which is the
 * cheapest list that scores as much; the first level that has a list has the best one.
 */
final class Levels {

    private static final int LARGE = 200;
    private static final int MANY = 40;
    private static final int MOST = 8;

    private Levels() {}

    /** All the best points, as long as they are few. */
    static Answer all(Model model, Program program, Effort effort) {
        if (program.columns() >= LARGE) {
            Solving.Bound bound = Solving.bound(program, model.weight);
            if (bound.near() > MANY && Math.abs(bound.most()) < Program.CEILING) {
                return down(model, program, bound.most(), effort);
            }
        }
        return Solving.all(program, effort);
    }

    /** The same, level by level from a bound on the gain; a few levels at most. No list costs more than the weight. */
    static Answer down(Model model, Program program, long most, Effort effort) {
        long score = model.score(most);
        for (int level = 0; level < MOST; level++) {
            Program equals = program.with(model.scoring(score - level)).gaining(model.amounts.gains);
            Answer cheapest = Solving.all(1 - model.weight, equals, effort);
            if (cheapest.found()) {
                return new Answer(cheapest.incumbents().by(program), most, cheapest.proven());
            }
            if (!cheapest.proven()) {
                return Solving.all(program, Effort.ofNodes(0));
            }
        }
        return Solving.all(program, effort);
    }
}
