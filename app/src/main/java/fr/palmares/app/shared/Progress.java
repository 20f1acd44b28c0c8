package fr.palmares.app.shared;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Tells someone who watches what goes on, once it has taken a second. */
public record Progress(Session session, String key, Object argument) {

    private static final int PATIENCE_IN_SECONDS = 1;

    /** Does the work. */
    public <T> T during(Supplier<T> work) {
        if (!session.terminal().watched()) {
            return work.get();
        }
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(Progress::inTheBackground);
        Future<?> news = watch.schedule(() -> session.say(key, argument), PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        try {
            return work.get();
        } finally {
            news.cancel(false);
            watch.shutdown();
        }
    }

    private static Thread inTheBackground(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }
}
