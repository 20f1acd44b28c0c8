package fr.palmares.domain.funding;

import fr.palmares.domain.shared.Folding;
import fr.palmares.domain.shared.Money;
import java.time.LocalDate;
import java.util.Locale;

/** Money that went to the beneficiaries or, recovered, came back; named by a reference that no other movement has. */
public record Movement(Kind kind, LocalDate on, Money amount, String reference) {

    /** The longest reference that is kept. */
    public static final int LONGEST_REFERENCE = 200;

    /** @throws IllegalArgumentException for no money, and for a reference that {@link #isReference} refuses */
    public Movement {
        reference = Folding.written(reference).strip();
        if (amount.isNone() || !isReference(reference)) {
            throw new IllegalArgumentException("a movement is of money and has a reference, got " + reference);
        }
    }

    /** Whether a text can name a movement. */
    public static boolean isReference(String text) {
        return Folding.says(text) && text.length() <= LONGEST_REFERENCE;
    }

    public boolean is(Kind asked) {
        return kind == asked;
    }

    /** Which way the money went. */
    public enum Kind {
        PAYMENT,
        RECOVERY;

        /** How files and programs write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
