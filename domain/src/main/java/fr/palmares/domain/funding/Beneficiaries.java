package fr.palmares.domain.funding;

import fr.palmares.domain.funding.FundingRefusal.BeneficiaryTwice;
import fr.palmares.domain.funding.FundingRefusal.SharesNotWhole;
import fr.palmares.domain.funding.Unfounded.NobodyNamed;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Those who share an award, in the order in which they are named; their shares are exact and sum to 1. */
public record Beneficiaries(List<Beneficiary> all) {

    /** @throws IllegalArgumentException for what {@link #of} refuses */
    public Beneficiaries {
        all = List.copyOf(all);
        Optional<FundingRefusal> wrong = reasonAgainst(all);
        if (wrong.isPresent()) {
            throw new IllegalArgumentException("no beneficiaries: " + wrong.get());
        }
    }

    /** These beneficiaries, or why they cannot share anything. */
    public static Checked<Beneficiaries> of(List<Beneficiary> all) {
        return reasonAgainst(all)
                .<Checked<Beneficiaries>>map(Checked.Breaks::new)
                .orElseGet(() -> Checked.holding(new Beneficiaries(all)));
    }

    /** Who gets it all. */
    public static Beneficiaries only(Beneficiary one) {
        return new Beneficiaries(List.of(one));
    }

    /** A laureate's own body: an administration, else as its document names it. */
    public static Checked<Beneficiaries> own(Laureate laureate) {
        return laureate.administration()
                .map(id -> Beneficiary.of(id, Fraction.ONE))
                .or(() -> laureate.body().map(Beneficiary::named))
                .map(Beneficiaries::only)
                .map(Checked::holding)
                .orElseGet(() -> Checked.breaking(new NobodyNamed(laureate.id())));
    }

    private static Optional<FundingRefusal> reasonAgainst(List<Beneficiary> all) {
        Set<String> before = new HashSet<>();
        Optional<FundingRefusal> twice = all.stream()
                .map(Beneficiary::key)
                .filter(key -> !before.add(key))
                .findFirst()
                .map(BeneficiaryTwice::new);
        Fraction sum = all.stream().map(Beneficiary::share).reduce(Fraction.ZERO, Fraction::plus);
        return twice.or(() ->
                sum.equals(Fraction.ONE) ? Optional.empty() : Optional.of((FundingRefusal) new SharesNotWhole(sum)));
    }

    /**
     * What each gets of an amount, to the cent. Cents that nobody has a whole right to go one by one to the largest
     * shares, among equals to the first named.
     */
    public List<Money> split(Money amount) {
        BigInteger cents = amount.amount().unscaledValue();
        List<BigInteger> parts = new ArrayList<>(
                all.stream().map(one -> floor(cents, one.share())).toList());
        int odd = cents.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        largestFirst()
                .limit(odd)
                .forEach(place -> parts.set(place, parts.get(place).add(BigInteger.ONE)));
        return parts.stream()
                .map(part -> new Money(new BigDecimal(part, amount.amount().scale()), amount.currency()))
                .toList();
    }

    /** The beneficiaries with the largest share first. */
    public List<Integer> order() {
        return largestFirst().boxed().toList();
    }

    private IntStream largestFirst() {
        return IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> all.get(place).share())
                        .reversed())
                .mapToInt(place -> place);
    }

    private static BigInteger floor(BigInteger cents, Fraction share) {
        return cents.multiply(share.numerator()).divide(share.denominator());
    }
}
