package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Writes down why a list is the best one, apart from the search that found it. */
final class Certifying {

    private final Model model;
    private final Effort effort;

    private Certifying(Model model, Effort effort) {
        this.model = model;
        this.effort = effort;
    }

    /** The proof; empty where the effort ends before it, or where numbers do not fit. */
    static Optional<Certificate> of(SelectionProblem problem, List<ProposalNumber> list, Effort effort) {
        try {
            Model model = Model.of(problem);
            Certifying certifying = new Certifying(model, effort);
            long[] best = model.point(list);
            return model.split ? certifying.inSteps(best) : certifying.atOnce(best);
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    private Optional<Certificate> atOnce(long[] best) {
        return tree(model.program, best).map(tree -> new Certificate(BigInteger.valueOf(model.weight), List.of(tree)));
    }

    private Optional<Certificate> inSteps(long[] best) {
        Program equals = model.program.with(model.scoring(model.scoreOf(best))).gaining(model.amounts.gains);
        return tree(model.program, best)
                .flatMap(score ->
                        tree(equals, best).map(money -> new Certificate(BigInteger.ZERO, List.of(score, money))));
    }

    private Optional<Certificate.Tree> tree(Program program, long[] best) {
        return new Proving(model, program.gain(best) + 1, effort).tree(program);
    }
}
