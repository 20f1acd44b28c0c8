package fr.palmares.adapters.persistence;

import fr.palmares.application.check.Finding;
import fr.palmares.application.check.StoreInvariants;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** All that the tables answer for. To add an invariant, add it to a list, and its sentence to the application's. */
record SqlInvariants(Sessions sessions, List<SqlInvariant> all) implements StoreInvariants {

    static final List<SqlInvariant> ALL = Stream.concat(StructureInvariants.ALL.stream(), RuleInvariants.ALL.stream())
            .toList();

    @Override
    public List<Finding> findings() {
        return sessions.read(
                handle -> all.stream().map(one -> finding(handle, one)).toList());
    }

    static Finding finding(Handle handle, SqlInvariant invariant) {
        List<String> places = handle.createQuery("select place from (" + invariant.places()
                        + ") broken order by place fetch first " + Finding.NAMED + " rows only")
                .mapTo(String.class)
                .list();
        long count = places.size() < Finding.NAMED
                ? places.size()
                : handle.createQuery("select count(*) from (" + invariant.places() + ") broken")
                        .mapTo(Long.class)
                        .one();
        return new Finding(invariant.name(), places, count);
    }
}
