package fr.palmares.adapters.web;

import fr.palmares.application.health.StoreFault;
import fr.palmares.application.health.StoreFigures;
import fr.palmares.application.health.StoreFigures.Connections;
import fr.palmares.application.health.StoreHealth;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;

/** A store that is as healthy as a test says. */
record FakeStore(AtomicReference<Optional<StoreFault>> fault) implements StoreHealth {

    static FakeStore healthy() {
        return new FakeStore(new AtomicReference<>(Optional.empty()));
    }

    @Override
    public Optional<StoreFault> look() {
        return fault.get();
    }

    @Override
    public Optional<StoreFault> causeOf(RuntimeException failure) {
        return failure instanceof UnsupportedOperationException ? fault.get() : Optional.empty();
    }

    @Override
    public StoreFigures figures() {
        return new StoreFigures(new Connections(1, 2, 3, 10), 40, 5, OptionalLong.of(6_000));
    }
}
