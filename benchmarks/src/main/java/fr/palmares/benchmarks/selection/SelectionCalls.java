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

/** Invented calls with every kind of constraint: the same seed gives the same call. */
final class SelectionCalls {

    private static final int THEMES = 6;
    private static final int DEAREST = 400_000;
    private static final int CHEAPEST = 30_000;

    private final Random random;
    private final int size;
    private final int seats;
    private final boolean harder;

    private SelectionCalls(long seed, int size, int seats, boolean harder) {
        this.random = new Random(seed);
        this.size = size;
        this.seats = seats;
        this.harder = harder;
    }

    /** Scores in hundredths, amounts in euros. */
    static SelectionProblem plain(long seed, int size, int seats) {
        return new SelectionCalls(seed, size, seats, false).problem();
    }

    /** Dear projects score better, scores in multiples of ten hundredths, amounts in thousands. */
    static SelectionProblem harder(long seed, int size, int seats) {
        return new SelectionCalls(seed, size, seats, true).problem();
    }

    private SelectionProblem problem() {
        return new SelectionProblem(
                IntStream.rangeClosed(1, size).mapToObj(this::candidate).toList(), constraints());
    }

    private Candidate candidate(int number) {
        int euros = CHEAPEST + random.nextInt(DEAREST - CHEAPEST);
        int hundredths = 500 + random.nextInt(1500);
        if (harder) {
            euros = euros / 1000 * 1000;
            hundredths = (400 + euros / 400 + random.nextInt(600)) / 10 * 10;
        }
        int body = random.nextInt(Math.max(1, size / 3));
        return new Candidate(
                new ProposalNumber(number),
                AdministrationId.of("body-" + body),
                Optional.of(AdministrationId.of("parent-" + body % Math.max(1, size / 12))),
                Optional.of(track(random.nextInt(10) < 7)),
                List.of(theme(random.nextInt(THEMES))),
                Fraction.of(hundredths, 100),
                euros(euros),
                Instant.ofEpochSecond(random.nextInt(1_000_000)),
                List.of());
    }

    private Constraints constraints() {
        long envelope = (long) seats * (CHEAPEST + DEAREST) / 2 * 8 / 10;
        int technical = seats * 7 / 10;
        return new Constraints(
                Seats.upTo(seats),
                Optional.of(euros(envelope)),
                List.of(
                        new TrackLimit(track(true), seats(technical + 1), money(envelope * 75 / 100)),
                        new TrackLimit(track(false), seats(seats - technical), money(envelope * 35 / 100))),
                new Quotas(Optional.of(2), Optional.empty()),
                IntStream.range(0, THEMES)
                        .mapToObj(t -> new ThemeRange(theme(t), seats / 10, Optional.of(seats / 4 + 1)))
                        .toList(),
                IntStream.range(0, size / 15)
                        .mapToObj(p -> new ExclusivePair(number(2 * p + 1), number(2 * p + 2)))
                        .toList(),
                new Pins(List.of(number(size - 1)), List.of(number(size))),
                List.of(TieKey.AMOUNT, TieKey.RECEIVED, TieKey.NUMBER),
                5);
    }

    private static Optional<Seats> seats(int max) {
        return Optional.of(Seats.upTo(max));
    }

    private static ProposalNumber number(int number) {
        return new ProposalNumber(number);
    }

    private static TrackId track(boolean technical) {
        return TrackId.of(technical ? "technical" : "scientific");
    }

    private static ThemeId theme(int theme) {
        return ThemeId.of("theme-" + theme);
    }

    private static Optional<Money> money(long euros) {
        return Optional.of(euros(euros));
    }

    private static Money euros(long euros) {
        return Money.euros(BigDecimal.valueOf(euros));
    }
}
