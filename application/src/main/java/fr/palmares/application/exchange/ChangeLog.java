package fr.palmares.application.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an import did to the record, noted as it is done. */
final class ChangeLog {

    private final List<String> created = new ArrayList<>();
    private final List<String> updated = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();

    /** Notes what became of one thing; tells whether it has to be written. */
    boolean note(String id, Optional<?> before, boolean same) {
        if (before.isEmpty()) {
            created.add(id);
        } else if (same) {
            unchanged.add(id);
        } else {
            updated.add(id);
        }
        return before.isEmpty() || !same;
    }

    Changes changes() {
        return new Changes(created, updated, unchanged);
    }
}
