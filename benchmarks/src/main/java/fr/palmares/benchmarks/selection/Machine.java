package fr.palmares.benchmarks.selection;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What the figures of a run depend on besides the code. */
final class Machine {

    private Machine() {}

    static void tell(PrintStream out, String when) {
        out.printf(
                Locale.ROOT,
                "%s: %d processors, load %.1f, Java %s, %s, heap up to %d MB%n",
                when,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.version"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
