package fr.palmares.app.shared;

/** A database that can be opened, and what a command wants of it. */
@FunctionalInterface
public interface Store<T> {

    /** Opens the database at that address; whoever opens it closes it. */
    Open<T> open(String database);

    /** What an open database offers. */
    record Open<T>(T offer, Runnable ending) implements AutoCloseable {

        @Override
        public void close() {
            ending.run();
        }
    }
}
