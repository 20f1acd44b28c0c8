package fr.palmares.adapters.persistence;

import fr.palmares.application.trail.Author;
import org.jdbi.v3.core.Handle;

/** A transaction under way, how deep the work in it is nested, and whether any of it wrote or failed to. */
final class Running {

    final Handle handle;
    final TrailWriting trail;
    int depth;
    boolean wrote;
    boolean broken;
    boolean readsOnly;

    Running(Handle handle, Author author) {
        this.handle = handle;
        this.trail = new TrailWriting(handle, author);
    }

    /** Whoever catches the failure of a write may go on, but keep nothing. */
    void whole(Runnable statements) {
        boolean before = broken;
        broken = true;
        try {
            statements.run();
            broken = before;
        } catch (RuntimeException failure) {
            throw Failures.translated(failure);
        }
    }

    void refuseToKeepHalf() {
        if (broken) {
            throw new IllegalStateException("a write failed, and what was done with it cannot be kept");
        }
    }
}
