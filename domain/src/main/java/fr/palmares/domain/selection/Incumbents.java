package fr.palmares.domain.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best points found so far: all that gain the same, as long as they are few. */
final class Incumbents {

    private static final int MET = 64;

    private final int few;
    private final long enough;
    private final List<long[]> points = new ArrayList<>();
    private final List<long[]> met = new ArrayList<>();
    private long gain = Long.MIN_VALUE;

    /** Keeps at most so many points. */
    Incumbents(int few) {
        this(few, Long.MAX_VALUE);
    }

    /** The same, where any point that gains so much will do. */
    Incumbents(int few, long enough) {
        this.few = few;
        this.enough = enough;
    }

    void offer(long[] point, long worth) {
        if (met.size() < MET) {
            met.add(point.clone());
        }
        if (worth > gain) {
            points.clear();
            gain = worth;
        }
        if (worth == gain && !many() && points.stream().noneMatch(known -> Arrays.equals(known, point))) {
            points.add(point.clone());
        }
    }

    /** Those of them that gain most in another program. */
    Incumbents by(Program other) {
        Incumbents best = new Incumbents(few);
        points.forEach(point -> best.offer(point, other.gain(point)));
        return best;
    }

    boolean empty() {
        return points.isEmpty();
    }

    /** Whether there is no need to look any further. */
    boolean enough() {
        return gain >= enough;
    }

    long gain() {
        return gain;
    }

    /** What another point must gain to be of interest. */
    long needed() {
        return many() ? gain + 1 : gain;
    }

    /** Whether there may be more points as good as the best than are kept here. */
    boolean many() {
        return points.size() >= few;
    }

    /** The first points that were offered, the best ones or not. */
    List<long[]> met() {
        return List.copyOf(met);
    }

    List<long[]> points() {
        return List.copyOf(points);
    }
}
