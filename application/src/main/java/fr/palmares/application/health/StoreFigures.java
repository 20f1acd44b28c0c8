package fr.palmares.application.health;

import java.util.OptionalLong;

/**
 * What a store has to count.
 *
 * @param kept transactions that wrote and were kept, since the program started
 * @param undone transactions that wrote and were not kept
 * @param room bytes free on the disk of the store, where this program can see it
 */
public record StoreFigures(Connections connections, long kept, long undone, OptionalLong room) {

    /** The connections to the database at one moment, and how many at most there may be. */
    public record Connections(int active, int idle, int awaited, int limit) {}
}
