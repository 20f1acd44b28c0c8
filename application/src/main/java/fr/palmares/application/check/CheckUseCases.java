package fr.palmares.application.check;

import fr.palmares.application.shared.Snapshots;
import fr.palmares.application.trail.AuditTrail;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.trail.Change;
import java.util.function.Consumer;

/** The way in to this package: everything it offers, built from what it needs. */
public record CheckUseCases(CheckStore checkStore) {

    public static CheckUseCases using(
            Snapshots snapshots, CheckedStores stores, AuditTrail trail, StoreInvariants invariants) {
        return new CheckUseCases(new CheckingStore(snapshots, stores, trail, invariants));
    }

    /** Tells of all that is on record, as a trail does that begins with it. */
    public static void tellOfAll(CheckedStores stores, Consumer<Change> trail) {
        new Tour(stores).take(new Tour.Visitor() {
            @Override
            public <T> void meet(Telling<T> telling, T thing) {
                trail.accept(telling.found(thing));
            }

            @Override
            public void meetUnreadable(String place) {
                throw new IllegalStateException("no trail begins with what cannot be read: " + place);
            }
        });
    }
}
