package fr.palmares.domain.selection;

import java.util.function.BiFunction;

/**
 * Both aims of a program of a model: at once where one gain holds both; otherwise first the score, then the amount
 * among the lists of that score (lexicographic optimisation in steps: Ehrgott, Multicriteria Optimization, 2005,
 * chapter 5).
 */
final class Aims {

    private Aims() {}

    /** All the best points, as long as they are few. */
    static Answer all(Model model, Program program, Effort effort) {
        return model.split ? solve(model, program, effort, Solving::all) : Levels.all(model, program, effort);
    }

    /** Any one of the best points. */
    static Answer one(Model model, Program program, Effort effort) {
        return solve(model, program, effort, Solving::one);
    }

    private static Answer solve(
            Model model, Program program, Effort effort, BiFunction<Program, Effort, Answer> solving) {
        if (!model.split) {
            return solving.apply(program, effort);
        }
        Answer strongest = Solving.all(program, effort);
        if (!strongest.found() || !strongest.proven()) {
            return strongest;
        }
        Incumbents cheapest = strongest.incumbents().by(model.amounts);
        if (!strongest.incumbents().many()) {
            return new Answer(cheapest, strongest.bound(), true);
        }
        Program equals = program.with(model.scoring(model.scoreOf(strongest.point())));
        Answer among = solving.apply(equals.gaining(model.amounts.gains), effort);
        return new Answer(among.found() ? among.incumbents() : cheapest, strongest.bound(), among.proven());
    }
}
