package fr.palmares.application.health;

import java.util.Optional;

/**
 * How the store is at this moment. It is looked at anew each time, so that what heals by itself is seen to. To add
 * another store, answer within a few seconds even where the store does not.
 */
public interface StoreHealth {

    /** Looks whether the record can be read and written: nothing, or why it cannot. */
    Optional<StoreFault> look();

    /** The fault of the store that made a use case fail; nothing where the failure is a bug. */
    Optional<StoreFault> causeOf(RuntimeException failure);

    /** What the store has to count. */
    StoreFigures figures();
}
