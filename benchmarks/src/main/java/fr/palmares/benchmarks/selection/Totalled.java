package fr.palmares.benchmarks.selection;

import fr.palmares.benchmarks.selection.WholeNumbers.Sums;
import fr.palmares.domain.selection.Portfolio;
import fr.palmares.domain.selection.Refusal;
import fr.palmares.domain.selection.SelectionProblem;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/** What a proven best list comes to: its score, and its amount in euros. */
record Totalled(Fraction score, Fraction amount) {

    private static final Totalled IMPOSSIBLE = new Totalled(Fraction.of(-1), Fraction.of(-1));

    boolean impossible() {
        return equals(IMPOSSIBLE);
    }

    /** Empty where nothing is proven. */
    static Optional<Totalled> of(Portfolio portfolio) {
        if (portfolio instanceof Portfolio.Optimum optimum) {
            Money amount = optimum.totals().amount().orElseThrow();
            return Optional.of(new Totalled(optimum.totals().score(), Fraction.of(amount.amount())));
        }
        boolean impossible = portfolio instanceof Portfolio.None none && none.refusal() instanceof Refusal.Impossible;
        return impossible ? Optional.of(IMPOSSIBLE) : Optional.empty();
    }

    static Optional<Totalled> byCpSat(SelectionProblem problem) {
        return byCpSat(problem, Double.POSITIVE_INFINITY);
    }

    /** With so much time; {@link CpSat.Unproven} where that is not enough. */
    static Optional<Totalled> byCpSat(SelectionProblem problem, double seconds) {
        WholeNumbers numbers = WholeNumbers.of(problem);
        return told(numbers, CpSat.asked(numbers).within(seconds).best());
    }

    static Optional<Totalled> byHighs(SelectionProblem problem, double seconds) {
        WholeNumbers numbers = WholeNumbers.of(problem);
        return told(numbers, CpSat.asked(numbers).within(seconds).bestByHighs());
    }

    private static Optional<Totalled> told(WholeNumbers numbers, Optional<List<Boolean>> list) {
        Optional<Sums> sums = list.map(numbers::sums);
        return Optional.of(sums.map(them -> new Totalled(numbers.points(them.score()), numbers.euros(them.amount())))
                .orElse(IMPOSSIBLE));
    }
}
