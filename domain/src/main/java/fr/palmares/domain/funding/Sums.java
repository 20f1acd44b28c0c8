package fr.palmares.domain.funding;

import fr.palmares.domain.shared.Money;
import java.util.Currency;
import java.util.function.BinaryOperator;

/**
 * What awards come to, of a call or of a track; those that ended count only in what stays paid and committed.
 *
 * @param awards of money; aid in kind is beside them
 * @param agreed part of what is granted, under a signed agreement
 * @param paid less what was recovered
 * @param committed what all this takes of the envelope
 */
public record Sums(int awards, Money asked, Money granted, Money agreed, Money paid, Money inKind, Money committed) {

    public static Sums nothing(Currency currency) {
        Money none = Money.none(currency);
        return new Sums(0, none, none, none, none, none, none);
    }

    /** What one award adds. */
    public static Sums of(Award award) {
        Money none = Money.none(award.currency());
        boolean going = award.end().isEmpty();
        if (!award.isCash()) {
            return new Sums(0, none, none, none, none, going ? award.granted() : none, none);
        }
        Money asked = award.ask()
                .amount()
                .filter(money -> going && money.currency().equals(award.currency()))
                .orElse(none);
        Money agreed = award.agreement().isPresent() && going ? award.granted() : none;
        return new Sums(
                going ? 1 : 0, asked, going ? award.granted() : none, agreed, award.paid(), none, award.committed());
    }

    public Sums plus(Sums other) {
        return combined(other, awards + other.awards, Money::plus);
    }

    public Sums minus(Sums other) {
        return combined(other, awards - other.awards, Money::minus);
    }

    private Sums combined(Sums other, int count, BinaryOperator<Money> each) {
        return new Sums(
                count,
                each.apply(asked, other.asked),
                each.apply(granted, other.granted),
                each.apply(agreed, other.agreed),
                each.apply(paid, other.paid),
                each.apply(inKind, other.inKind),
                each.apply(committed, other.committed));
    }
}
