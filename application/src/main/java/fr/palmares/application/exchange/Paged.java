package fr.palmares.application.exchange;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A long list that is read page by page, each when the last is used up; at most one page is held. */
record Paged<T, K>(BiFunction<Optional<K>, Integer, List<T>> query, Function<T, K> key) implements Iterable<T> {

    static final int PAGE = 500;

    @Override
    public Iterator<T> iterator() {
        return new Reading();
    }

    private final class Reading implements Iterator<T> {

        private List<T> page = query.apply(Optional.empty(), PAGE);
        private int next;

        @Override
        public boolean hasNext() {
            if (next == page.size() && page.size() == PAGE) {
                page = query.apply(Optional.of(key.apply(page.get(PAGE - 1))), PAGE);
                next = 0;
            }
            return next < page.size();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.get(next++);
        }
    }
}
