package fr.palmares.domain.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best points found so far: all that gain the same, as long as they are few. */
final class Incumbents {

    private final int few;
    private final List<long[]> points = new ArrayList<>();
    private long gain = Long.MIN_VALUE;

    /** Keeps at most so many points. */
    Incumbents(int few) {
        this.few = few;
    }

    void offer(long[] point, long worth) {
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

    List<long[]> points() {
        return List.copyOf(points);
    }
}
