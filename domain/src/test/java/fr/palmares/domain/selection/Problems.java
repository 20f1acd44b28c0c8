package fr.palmares.domain.selection;

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
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Random problems with every kind of constraint; the same seed gives the same problem. */
final class Problems {

    private static final List<TrackId> TRACKS = List.of(TrackId.of("technical"), TrackId.of("scientific"));

    private final Random random;
    private final int size;
    private int scores = 1001;
    private int amounts = 400_000;
    private boolean fine;

    private Problems(long seed, int size) {
        this.random = new Random(seed);
        this.size = size;
    }

    static Problems seeded(long seed, int size) {
        return new Problems(seed, size);
    }

    /** Few different scores and amounts, hence many equal lists. */
    Problems coarse() {
        scores = 1 + random.nextInt(4);
        amounts = 1 + random.nextInt(4);
        return this;
    }

    /** Few scores and amounts, and one of another candidate so fine that no one gain holds both aims. */
    Problems fine() {
        fine = true;
        coarse();
        amounts *= random.nextBoolean() ? 1_000 : 1;
        return this;
    }

    SelectionProblem problem() {
        List<Candidate> candidates =
                IntStream.rangeClosed(1, size).mapToObj(this::candidate).toList();
        SelectionProblem problem = new SelectionProblem(candidates, constraints());
        return fine ? problem.with(finest(problem.candidate(new ProposalNumber(1)))) : problem;
    }

    private static Candidate finest(Candidate it) {
        return new Candidate(
                it.number(),
                it.administration(),
                it.parent(),
                it.track(),
                it.themes(),
                new Fraction(BigInteger.ONE, BigInteger.TEN.pow(16)),
                it.amount(),
                it.received(),
                it.bars());
    }

    private Candidate candidate(int number) {
        int body = random.nextInt(Math.max(1, size / 2));
        return new Candidate(
                new ProposalNumber(number),
                AdministrationId.of("body-" + body),
                body % 3 == 0 ? Optional.empty() : Optional.of(AdministrationId.of("parent-" + body % 3)),
                random.nextInt(10) == 0 ? Optional.empty() : Optional.of(TRACKS.get(random.nextInt(2))),
                IntStream.range(0, 4)
                        .filter(t -> random.nextInt(4) == 0)
                        .mapToObj(Problems::theme)
                        .toList(),
                Fraction.of(random.nextInt(scores), 1 + random.nextInt(3)),
                euros(random.nextInt(amounts)),
                Instant.ofEpochSecond(random.nextInt(5)),
                random.nextInt(12) == 0 ? List.of(Bar.BELOW_THRESHOLD) : List.of());
    }

    private Constraints constraints() {
        int seats = 1 + random.nextInt(Math.max(1, size / 2));
        return new Constraints(
                new Seats(random.nextInt(4) == 0 ? random.nextInt(seats + 1) : 0, seats),
                maybe(2, euros(random.nextInt(1 + amounts * seats))),
                TRACKS.stream()
                        .filter(t -> random.nextInt(3) > 0)
                        .map(this::limit)
                        .toList(),
                new Quotas(maybe(2, 1 + random.nextInt(2)), maybe(2, 1 + random.nextInt(4))),
                IntStream.range(0, 4)
                        .filter(t -> random.nextInt(3) == 0)
                        .mapToObj(this::range)
                        .toList(),
                pairs(),
                new Pins(numbers(random.nextInt(8) == 0 ? 1 : 0), numbers(random.nextInt(3))),
                ties(),
                random.nextInt(4));
    }

    private TrackLimit limit(TrackId track) {
        int seats = 1 + random.nextInt(Math.max(1, size / 3));
        return new TrackLimit(
                track,
                maybe(2, new Seats(random.nextInt(6) == 0 ? 1 : 0, seats)),
                maybe(2, euros(random.nextInt(1 + amounts * seats))));
    }

    private ThemeRange range(int theme) {
        int max = random.nextInt(4);
        return new ThemeRange(theme(theme), random.nextInt(max + 1) / 2, maybe(2, max));
    }

    private List<ExclusivePair> pairs() {
        List<ExclusivePair> pairs = new ArrayList<>();
        for (int count = random.nextInt(1 + size / 5); count > 0; count--) {
            int one = 1 + random.nextInt(size);
            int other = 1 + random.nextInt(size);
            if (one != other) {
                pairs.add(new ExclusivePair(new ProposalNumber(one), new ProposalNumber(other)));
            }
        }
        return pairs;
    }

    private List<TieKey> ties() {
        return switch (random.nextInt(4)) {
            case 0 -> List.of();
            case 1 -> List.of(TieKey.RECEIVED);
            case 2 -> List.of(TieKey.AMOUNT, TieKey.RECEIVED);
            default -> List.of(TieKey.AMOUNT, TieKey.RECEIVED, TieKey.NUMBER);
        };
    }

    private List<ProposalNumber> numbers(int count) {
        return random.ints(count, 1, size + 1).mapToObj(ProposalNumber::new).toList();
    }

    private <T> Optional<T> maybe(int in, T value) {
        return random.nextInt(in) == 0 ? Optional.of(value) : Optional.empty();
    }

    private static ThemeId theme(int theme) {
        return ThemeId.of("theme-" + theme);
    }

    static Money euros(long euros) {
        return Money.euros(BigDecimal.valueOf(euros));
    }
}
