package fr.palmares.domain.selection;

import fr.palmares.domain.selection.Certificate.Step;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * Bounds a box of a core until it is closed or nothing moves, and writes down each bound that served, with as few
 * digits as serve as well.
 */
final class Bounding {

    private static final int COARSEST = -12;
    private static final int FINEST = 8;
    private static final int MOST_DIGITS = 17;

    private final Program program;
    private final long needed;
    private final List<Step> steps;
    private final long scale;

    Bounding(Core core, long needed, List<Step> steps) {
        this.program = core.program;
        this.needed = needed - core.gained;
        this.steps = steps;
        long span = Math.max(program.span(), Math.abs(this.needed));
        scale = Math.max(1, Math.min(1L << 28, (Program.CEILING >> 3) / (span + 1)));
    }

    /** Whether nothing in the box gains what is needed; otherwise leaves it as narrow as bounds make it. */
    boolean closes(Box box, Lp lp) {
        int before;
        do {
            before = steps.size();
            if (broken(box) || relaxed(box, lp)) {
                return true;
            }
        } while (steps.size() > before);
        return false;
    }

    private boolean relaxed(Box box, Lp lp) {
        do {
            lp.narrow(box);
            int before = steps.size();
            boolean solved = lp.solve(needed);
            if (solved ? step(box, lp) : step(box, 0, shortest(box, lp.refutation()))) {
                return true;
            }
            if (steps.size() > before || !solved) {
                return steps.size() == before && uncharged(box);
            }
        } while (lp.addBroken());
        return uncharged(box);
    }

    /** What the columns gain at their best, which is all where none is open. */
    private boolean uncharged(Box box) {
        return step(box, 1, new long[program.rows.size()]);
    }

    /** Lets each row alone say what it forbids, until none says more. */
    private boolean broken(Box box) {
        for (int i = 0; i < program.rows.size(); i++) {
            Row row = program.rows.get(i);
            long[] alone = new long[program.rows.size()];
            int before = steps.size();
            alone[i] = row.max == Row.NO_MAX ? -1 : 1;
            if (step(box, 0, alone)) {
                return true;
            }
            i = steps.size() > before ? -1 : i;
        }
        return false;
    }

    /** What the relaxation proposes, in the fewest digits that fix as much, or close. */
    private boolean step(Box box, Lp lp) {
        long[] finest = lp.multipliers(scale);
        int most = fixed(box, scale, finest);
        for (int digits = COARSEST; digits <= FINEST && most > 0; digits++) {
            long gain = power(digits);
            long[] rounded = rounded(lp, gain, power(-digits));
            if (gain <= scale && fixed(box, gain, rounded) >= most) {
                return step(box, gain, rounded);
            }
        }
        return step(box, scale, finest);
    }

    /** The multipliers in the fewest digits that still leave no point. */
    private long[] shortest(Box box, long[] multipliers) {
        for (int digits = MOST_DIGITS; digits > 0; digits--) {
            long unit = power(digits);
            long[] rounded = LongStream.of(multipliers)
                    .map(exact -> (exact + unit / 2) / unit)
                    .toArray();
            if (SafeBound.refutes(program, box, rounded)) {
                return rounded;
            }
        }
        return multipliers;
    }

    private static long power(int digits) {
        long power = 1;
        for (int k = 0; k < digits; k++) {
            power *= 10;
        }
        return power;
    }

    private static long[] rounded(Lp lp, long gain, long unit) {
        long[] multipliers = lp.multipliers(gain);
        for (int i = 0; i < multipliers.length; i++) {
            multipliers[i] = Math.floorDiv(multipliers[i] + unit / 2, unit) * unit;
        }
        return multipliers;
    }

    /** How many columns a bound fixes; more than there are where it closes. */
    private int fixed(Box box, long gain, long[] multipliers) {
        SafeBound bound = SafeBound.of(program, box, gain, multipliers);
        if (bound.value < needed * gain) {
            return program.columns() + 1;
        }
        Box inner = box.copy();
        bound.fix(inner, needed * gain);
        int fixed = 0;
        for (int j = 0; j < program.columns(); j++) {
            fixed += inner.fixed(j) && !box.fixed(j) ? 1 : 0;
        }
        return fixed;
    }

    /** Takes a bound and writes it down if it serves; says whether it closes. */
    private boolean step(Box box, long gain, long[] multipliers) {
        SafeBound bound = SafeBound.of(program, box, gain, multipliers);
        boolean closes = bound.value < needed * gain;
        if (closes || bound.fix(box, needed * gain)) {
            steps.add(new Step(BigInteger.valueOf(gain), charges(multipliers)));
        }
        return closes;
    }

    private Map<String, BigInteger> charges(long[] multipliers) {
        Map<String, BigInteger> charges = new TreeMap<>();
        for (int i = 0; i < multipliers.length; i++) {
            Row row = program.rows.get(i);
            boolean ends = multipliers[i] > 0 ? row.max != Row.NO_MAX : row.min != Row.NO_MIN;
            if (multipliers[i] != 0 && ends) {
                charges.merge(
                        name(row.limit), BigInteger.valueOf(multipliers[i]).abs(), BigInteger::add);
            }
        }
        return charges;
    }

    private static String name(Limit limit) {
        return limit.reason() == Reason.NOT_IN_OPTIMUM ? "score" : limit.toString();
    }
}
