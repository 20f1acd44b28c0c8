package fr.palmares.domain.funding;

import fr.palmares.domain.funding.FundingRefusal.BeforeAgreement;
import fr.palmares.domain.funding.FundingRefusal.MilestoneTwice;
import fr.palmares.domain.funding.FundingRefusal.UnknownMilestone;
import fr.palmares.domain.shared.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the giver and the beneficiaries signed on a day, when it was made public, and what it schedules: in order of
 * date, milestones without one last.
 */
public record Agreement(LocalDate on, Optional<LocalDate> published, List<Instalment> instalments) {

    private static final Comparator<Instalment> BY_DATE =
            Comparator.comparing(instalment -> instalment.payable().orElse(LocalDate.MAX));

    /** @throws IllegalArgumentException for a publication before the signature */
    public Agreement {
        instalments = instalments.stream().sorted(BY_DATE).toList();
        if (published.filter(day -> day.isBefore(on)).isPresent()) {
            throw new IllegalArgumentException("an agreement of " + on + " is published later, got " + published);
        }
    }

    /** An agreement, or why there is none. */
    public static Checked<Agreement> signed(LocalDate on, Optional<LocalDate> published, List<Instalment> instalments) {
        Stream<FundingRefusal> early = Stream.concat(published.stream(), met(instalments))
                .filter(day -> day.isBefore(on))
                .map(day -> new BeforeAgreement(day, on));
        return Stream.concat(early, twice(instalments))
                .findFirst()
                .<Checked<Agreement>>map(Checked.Breaks::new)
                .orElseGet(() -> Checked.holding(new Agreement(on, published, instalments)));
    }

    private static Stream<FundingRefusal> twice(List<Instalment> instalments) {
        Set<String> names = new HashSet<>();
        return instalments.stream()
                .flatMap(instalment -> instalment.milestone().stream())
                .filter(name -> !names.add(name))
                .map(MilestoneTwice::new);
    }

    /** The last day on which something of it was done. */
    LocalDate lastDay() {
        return Stream.of(Stream.of(on), published.stream(), met(instalments))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElse(on);
    }

    private static Stream<LocalDate> met(List<Instalment> instalments) {
        return instalments.stream().flatMap(instalment -> instalment.met().stream());
    }

    public Money scheduled(Currency currency) {
        return sum(instalments.stream(), currency);
    }

    /** What may have been paid by the end of a day. */
    public Money dueBy(LocalDate day, Currency currency) {
        return sum(
                instalments.stream()
                        .filter(instalment -> instalment
                                .payable()
                                .filter(payable -> !payable.isAfter(day))
                                .isPresent()),
                currency);
    }

    private static Money sum(Stream<Instalment> instalments, Currency currency) {
        return instalments.map(Instalment::amount).reduce(Money.none(currency), Money::plus);
    }

    Checked<Agreement> publishedOn(LocalDate day) {
        return signed(on, Optional.of(day), instalments);
    }

    /** The same once a milestone is met. */
    Checked<Agreement> meeting(String milestone, LocalDate day) {
        List<String> open = instalments.stream()
                .flatMap(instalment -> instalment.milestone().stream())
                .toList();
        if (open.stream().filter(milestone::equals).count() != 1) {
            return Checked.breaking(new UnknownMilestone(milestone, open));
        }
        return signed(
                on,
                published,
                instalments.stream()
                        .map(instalment ->
                                instalment.milestone().filter(milestone::equals).isPresent()
                                        ? instalment.metOn(day)
                                        : instalment)
                        .toList());
    }
}
