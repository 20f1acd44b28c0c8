package fr.palmares.app.shared;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells someone who watches that work goes on, once it has taken a second. */
public final class Progress implements AutoCloseable {

    private static final int PATIENCE_IN_SECONDS = 1;

    private final ScheduledExecutorService watch;

    private Progress(ScheduledExecutorService watch) {
        this.watch = watch;
    }

    /** Work that begins now, and what it is. */
    public static Progress of(Session session, String key, Object... arguments) {
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(Progress::inTheBackground);
        if (session.console().terminal().watched()) {
            watch.schedule(() -> session.say(key, arguments), PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        }
        return new Progress(watch);
    }

    private static Thread inTheBackground(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
