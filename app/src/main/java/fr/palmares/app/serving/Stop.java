package fr.palmares.app.serving;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish that a server ends, and the news that it has.
 *
 * <p>Ctrl-C, or the system's wish to end this process, comes on a thread that the virtual machine waits for and no
 * other: that thread asks, and stays until everything is closed or has taken too long to.
 */
public final class Stop {

    private static final int PATIENCE_IN_SECONDS = 10;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    private Stop() {}

    public static Stop notYetAsked() {
        return new Stop();
    }

    public void ask() {
        asked.countDown();
    }

    /** Waits until someone asks, or a signal does. */
    void await() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::obeySignal, "stop"));
        patiently(asked::await);
    }

    private void obeySignal() {
        ask();
        patiently(() -> ended.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS));
    }

    /** Tells that everything is closed. */
    public void ended() {
        ended.countDown();
    }

    private static void patiently(Waiting waiting) {
        try {
            waiting.go();
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for something. */
    @FunctionalInterface
    private interface Waiting {

        void go() throws InterruptedException;
    }
}
