package fr.palmares.application.memory;

import fr.palmares.application.shared.StaleWrite;
import fr.palmares.domain.shared.Revision;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Refuses to store over a revision that the writer has not read. */
final class Revisions {

    private Revisions() {}

    static <K, V> void check(Map<K, V> stored, K id, Revision read, Function<V, Revision> revisionOf) {
        @Nullable V before = stored.get(id);
        Revision now = before == null ? Revision.NONE : revisionOf.apply(before);
        if (!now.equals(read)) {
            throw new StaleWrite(id);
        }
    }
}
