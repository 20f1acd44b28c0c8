package fr.palmares.application.check;

import fr.palmares.application.trail.Telling;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.CallId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Goes over all that is on record, call after call, so that never more than one call is in memory. */
record Tour(CheckedStores stores) {

    private static final int BODIES_AT_ONCE = 1_000;

    /** Whoever is shown each thing. */
    interface Visitor {

        <T> void meet(Telling<T> telling, T thing);

        /** Meets what stands in the place of things of a call, and cannot be any. */
        void meetUnreadable(String place);
    }

    void take(Visitor visitor) {
        List<AdministrationId> bodies = stores.inventory().administrations();
        for (int from = 0; from < bodies.size(); from += BODIES_AT_ONCE) {
            List<AdministrationId> some = bodies.subList(from, Math.min(from + BODIES_AT_ONCE, bodies.size()));
            show(
                    visitor,
                    Telling.ADMINISTRATIONS,
                    some.get(0),
                    first -> stores.administrations().withIds(some).stream());
        }
        stores.inventory().calls().forEach(call -> take(visitor, call));
    }

    private void take(Visitor visitor, CallId call) {
        show(visitor, Telling.CALLS, call, one(stores.calls()::find));
        show(visitor, Telling.STEPS, call, some(stores.steps()::of));
        show(visitor, Telling.PROPOSALS, call, some(stores.proposals()::of));
        show(visitor, Telling.JURIES, call, one(stores.juries()::of));
        show(visitor, Telling.SCORECARDS, call, some(stores.scorecards()::of));
        show(visitor, Telling.DECISIONS, call, some(stores.decisions()::of));
        show(visitor, Telling.LAUREATES, call, some(stores.laureates()::of));
        show(visitor, Telling.FUNDINGS, call, one(stores.fundings()::of));
        show(visitor, Telling.AWARDS, call, some(stores.awards()::of));
    }

    private static <K, T> Function<K, Stream<T>> one(Function<K, Optional<T>> found) {
        return found.andThen(Optional::stream);
    }

    private static <K, T> Function<K, Stream<T>> some(Function<K, List<T>> found) {
        return found.andThen(List::stream);
    }

    /** What the constructors of the domain refuse was not written by this program. */
    private static <K, T> void show(Visitor visitor, Telling<T> telling, K place, Function<K, Stream<T>> things) {
        List<T> read;
        try {
            read = things.apply(place).toList();
        } catch (RuntimeException refused) {
            if (!isRefusal(refused)) {
                throw refused;
            }
            visitor.meetUnreadable(telling.kind().code() + " " + place);
            return;
        }
        read.forEach(thing -> visitor.meet(telling, thing));
    }

    /** Whatever a database adds around it, the domain refuses by one kind of exception. */
    private static boolean isRefusal(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IllegalArgumentException
                        || cause instanceof java.util.NoSuchElementException
                        || cause instanceof NullPointerException
                        || cause instanceof ArithmeticException);
    }
}
