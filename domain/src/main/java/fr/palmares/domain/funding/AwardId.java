package fr.palmares.domain.funding;

import fr.palmares.domain.laureate.LaureateId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** Which award is meant: a laureate has at most one of money and one in kind. */
public record AwardId(LaureateId laureate, Support support) implements Comparable<AwardId> {

    private static final Comparator<AwardId> ORDER =
            Comparator.comparing(AwardId::laureate).thenComparing(AwardId::support);

    public static AwardId cash(LaureateId laureate) {
        return new AwardId(laureate, Support.CASH);
    }

    /** Reads what {@link #toString} wrote; empty for anything else. */
    public static Optional<AwardId> parse(String text) {
        int space = text.indexOf(' ');
        return space < 0
                ? Optional.empty()
                : Arrays.stream(Support.values())
                        .filter(support -> support.code().equals(text.substring(space + 1)))
                        .findFirst()
                        .flatMap(support -> LaureateId.parse(text.substring(0, space))
                                .map(laureate -> new AwardId(laureate, support)));
    }

    @Override
    public int compareTo(AwardId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return laureate + " " + support.code();
    }
}
