package fr.palmares.domain.call;

import fr.palmares.domain.shared.Money;

/** An amount set aside for a call, with where it comes from. */
public record Envelope(Money amount, FundingSource source) {

    /** @throws IllegalArgumentException for an empty envelope */
    public Envelope {
        if (amount.amount().signum() == 0) {
            throw new IllegalArgumentException("an envelope holds money, got " + amount);
        }
    }
}
