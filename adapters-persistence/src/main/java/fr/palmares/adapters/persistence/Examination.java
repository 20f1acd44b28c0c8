package fr.palmares.adapters.persistence;

import fr.palmares.application.health.StoreFault;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a look at a database from outside shows; looking makes nothing, changes nothing and brings nothing up to date.
 *
 * @param product its name and version, where it answered
 * @param tables the version of its tables: 0 where it has none yet
 * @param faults why it cannot be used, as far as it told; empty for a file that is still to be made
 * @param room bytes free on its disk, where this program can see it
 */
public record Examination(Optional<String> product, OptionalInt tables, List<StoreFault> faults, OptionalLong room) {

    /** The version of the tables that this program works on. */
    public static final int CURRENT_TABLES = Schema.VERSION;

    /** With fewer bytes free, the database is not used for writing. */
    public static final long ROOM_NEEDED = Disk.NEEDED;

    public Examination {
        faults = List.copyOf(faults);
    }
}
