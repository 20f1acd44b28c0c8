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
        waitFor(asked, Long.MAX_VALUE);
    }

    private void obeySignal() {
        ask();
        waitFor(ended, PATIENCE_IN_SECONDS);
    }

    /** Tells that everything is closed. */
    public void ended() {
        ended.countDown();
    }

    private static void waitFor(CountDownLatch news, long seconds) {
        try {
            boolean inTime = news.await(seconds, TimeUnit.SECONDS);
            assert inTime || seconds == PATIENCE_IN_SECONDS;
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        }
    }
}
