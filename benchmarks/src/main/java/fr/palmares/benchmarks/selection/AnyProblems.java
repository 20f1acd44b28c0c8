package fr.palmares.benchmarks.selection;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.ExclusivePair;
import fr.palmares.domain.call.Pins;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Quotas;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.call.ThemeRange;
import fr.palmares.domain.call.TieKey;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.selection.Bar;
import fr.palmares.domain.selection.Candidate;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.selection.SelectionProblem;
import fr.palmares.domain.selection.TrackLimit;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Random problems of 1 to 60 candidates with every kind of constraint, each present or not, tight or loose; some have
 * no list at all, some many equal ones. The same seed gives the same problem.
 */
final class AnyProblems {

    private static final int LARGEST = 60;
    private static final int THEMES = 5;
    private static final List<TrackId> TRACKS = List.of(TrackId.of("technical"), TrackId.of("scientific"));

    private final Random random;
    private final int size;
    private final int scores;
    private final int amounts;
    private final int seats;

    private AnyProblems(long seed) {
        random = new Random(seed);
        size = 1 + random.nextInt(LARGEST);
        boolean coarse = random.nextInt(4) == 0;
        scores = coarse ? 1 + random.nextInt(6) : 2_000;
        amounts = coarse ? 1 + random.nextInt(6) : 400_000;
        seats = 1 + random.nextInt(Math.max(1, size / 2));
    }

    static SelectionProblem seeded(long seed) {
        AnyProblems problems = new AnyProblems(seed);
        return new SelectionProblem(
                IntStream.rangeClosed(1, problems.size)
                        .mapToObj(problems::candidate)
                        .toList(),
                problems.constraints());
    }

    private Candidate candidate(int number) {
        int body = random.nextInt(Math.max(1, size / 2));
        return new Candidate(
                new ProposalNumber(number),
                AdministrationId.of("body-" + body),
                body % 4 == 0 ? Optional.empty() : Optional.of(AdministrationId.of("parent-" + body % 5)),
                random.nextInt(10) == 0 ? Optional.empty() : Optional.of(TRACKS.get(random.nextInt(2))),
                IntStream.range(0, THEMES)
                        .filter(t -> random.nextInt(4) == 0)
                        .mapToObj(AnyProblems::theme)
                        .toList(),
                Fraction.of(random.nextInt(scores), 1 + random.nextInt(3)),
                euros(random.nextInt(amounts)),
                Instant.ofEpochSecond(random.nextInt(1_000)),
                random.nextInt(12) == 0 ? List.of(Bar.BELOW_THRESHOLD) : List.of());
    }

    private Constraints constraints() {
        return new Constraints(
                new Seats(random.nextInt(4) == 0 ? random.nextInt(seats + 1) : 0, seats),
                envelope(seats),
                TRACKS.stream()
                        .filter(track -> random.nextInt(3) > 0)
                        .map(this::limit)
                        .toList(),
                new Quotas(maybe(1 + random.nextInt(2)), maybe(1 + random.nextInt(5))),
                IntStream.range(0, THEMES)
                        .filter(t -> random.nextInt(3) == 0)
                        .mapToObj(this::range)
                        .toList(),
                IntStream.range(0, size > 1 ? random.nextInt(1 + size / 5) : 0)
                        .mapToObj(pair -> pair())
                        .toList(),
                new Pins(numbers(random.nextInt(8) == 0 ? 1 : 0), numbers(random.nextInt(3))),
                List.of(TieKey.AMOUNT, TieKey.RECEIVED, TieKey.NUMBER),
                random.nextInt(4));
    }

    private TrackLimit limit(TrackId track) {
        int most = 1 + random.nextInt(seats);
        Seats range = new Seats(random.nextInt(6) == 0 ? 1 : 0, most);
        return new TrackLimit(track, maybe(range), envelope(most));
    }

    /** From what pays for little to what pays for every seat. */
    private Optional<Money> envelope(int places) {
        return maybe(euros(random.nextInt(1 + amounts * places)));
    }

    private ThemeRange range(int theme) {
        int max = random.nextInt(1 + seats);
        return new ThemeRange(theme(theme), random.nextInt(max + 1) / 3, maybe(max));
    }

    private ExclusivePair pair() {
        int one = 1 + random.nextInt(size - 1);
        int other = one + 1 + random.nextInt(size - one);
        return new ExclusivePair(new ProposalNumber(one), new ProposalNumber(other));
    }

    private List<ProposalNumber> numbers(int count) {
        return random.ints(count, 1, size + 1).mapToObj(ProposalNumber::new).toList();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private static ThemeId theme(int theme) {
        return ThemeId.of("theme-" + theme);
    }

    private static Money euros(long euros) {
        return Money.euros(BigDecimal.valueOf(euros));
    }
}
