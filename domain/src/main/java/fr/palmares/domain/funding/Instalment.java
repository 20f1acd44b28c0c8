package fr.palmares.domain.funding;

import fr.palmares.domain.shared.Folding;
import fr.palmares.domain.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of an award that is to be paid at a date, or once a milestone is met.
 *
 * @param met when the milestone was met
 */
public record Instalment(Optional<LocalDate> due, Optional<String> milestone, Optional<LocalDate> met, Money amount) {

    private static final Pattern DAY_OF_SOME_KIND =
            Pattern.compile("[0-9]{1,4}\\s?[-/. ]\\s?[0-9]{1,2}(?:\\s?[-/. ]\\s?[0-9]{1,4})?|[0-9]+");

    /** @throws IllegalArgumentException for no money, and unless there is either a date or a milestone */
    public Instalment {
        milestone = milestone.map(text -> Folding.written(text).strip());
        if (amount.isNone()) {
            throw new IllegalArgumentException("an instalment is of money");
        }
        if (due.isPresent() == milestone.filter(Instalment::isMilestone).isPresent()) {
            throw new IllegalArgumentException("an instalment has either a date or a milestone");
        }
        if (due.isPresent() && met.isPresent()) {
            throw new IllegalArgumentException("only a milestone is met");
        }
    }

    /** Whether a text names a milestone: it says something, and does not look like a day that was written otherwise. */
    public static boolean isMilestone(String text) {
        return Folding.says(text) && !DAY_OF_SOME_KIND.matcher(text.strip()).matches();
    }

    public static Instalment on(LocalDate date, Money amount) {
        return new Instalment(Optional.of(date), Optional.empty(), Optional.empty(), amount);
    }

    public static Instalment at(String milestone, Money amount) {
        return new Instalment(Optional.empty(), Optional.of(milestone), Optional.empty(), amount);
    }

    /** From which day on it may be paid; empty while its milestone is not met. */
    public Optional<LocalDate> payable() {
        return due.or(() -> met);
    }

    Instalment metOn(LocalDate day) {
        return new Instalment(due, milestone, Optional.of(day), amount);
    }
}
