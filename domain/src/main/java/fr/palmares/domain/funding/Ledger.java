package fr.palmares.domain.funding;

import fr.palmares.domain.funding.FundingRefusal.MoreThanPaid;
import fr.palmares.domain.funding.FundingRefusal.NotDue;
import fr.palmares.domain.funding.Movement.Kind;
import fr.palmares.domain.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The payments and recoveries of one award, in order of date. What came back is not paid a second time: it is free for
 * others.
 */
public record Ledger(List<Movement> all) {

    static final Ledger EMPTY = new Ledger(List.of());

    public Ledger {
        all = all.stream().sorted(Comparator.comparing(Movement::on)).toList();
    }

    Ledger and(Movement movement) {
        List<Movement> more = new ArrayList<>(all);
        more.add(movement);
        return new Ledger(more);
    }

    Ledger without(String reference) {
        return new Ledger(all.stream()
                .filter(movement -> !movement.reference().equals(reference))
                .toList());
    }

    /** The last day on which money moved. */
    Optional<LocalDate> lastDay() {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1).on());
    }

    public boolean names(String reference) {
        return all.stream().anyMatch(movement -> movement.reference().equals(reference));
    }

    /** A day on which money moved before that one. */
    Optional<LocalDate> before(LocalDate day) {
        return all.stream().map(Movement::on).filter(on -> on.isBefore(day)).findFirst();
    }

    Money recovered(Currency currency) {
        return sum(Kind.RECOVERY, LocalDate.MAX, currency);
    }

    Money balance(Currency currency) {
        return sum(Kind.PAYMENT, LocalDate.MAX, currency).minus(recovered(currency));
    }

    private Money sum(Kind kind, LocalDate by, Currency currency) {
        return all.stream()
                .filter(movement -> movement.is(kind) && !movement.on().isAfter(by))
                .map(Movement::amount)
                .reduce(Money.none(currency), Money::plus);
    }

    /** On which day more was paid than was due, or more came back than had been paid; the first such day. */
    Optional<FundingRefusal> mistake(Agreement agreement, Currency currency) {
        return all.stream()
                .map(Movement::on)
                .distinct()
                .flatMap(day -> mistakeBy(day, agreement, currency))
                .findFirst();
    }

    private Stream<FundingRefusal> mistakeBy(LocalDate day, Agreement agreement, Currency currency) {
        Money paid = sum(Kind.PAYMENT, day, currency);
        Money due = agreement.dueBy(day, currency);
        if (paid.compareTo(due) > 0) {
            return Stream.of(new NotDue(paid.minus(due), day, due));
        }
        Money recovered = sum(Kind.RECOVERY, day, currency);
        return recovered.compareTo(paid) > 0
                ? Stream.of(new MoreThanPaid(recovered.minus(paid), day, paid))
                : Stream.empty();
    }
}
