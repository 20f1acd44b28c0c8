package fr.palmares.application.shared;

import java.util.function.Supplier;

/**
 * Shows the record as it is at one moment, whatever others write meanwhile. Kept by a storage adapter; see {@code
 * SnapshotsContract} for what every one must honour.
 */
@FunctionalInterface
public interface Snapshots {

    /** Runs what reads only; none of it may write. */
    <T> T atOneMoment(Supplier<T> reading);
}
