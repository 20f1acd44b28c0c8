package fr.palmares.application.exchange;

import java.util.List;

/** What an import did to the record, by identifier and in the document's order. */
public record Changes(List<String> created, List<String> updated, List<String> unchanged) {

    public static final Changes NONE = new Changes(List.of(), List.of(), List.of());

    public Changes {
        created = List.copyOf(created);
        updated = List.copyOf(updated);
        unchanged = List.copyOf(unchanged);
    }

    /** Whether the record is no longer what it was. */
    public boolean any() {
        return !created.isEmpty() || !updated.isEmpty();
    }

    /** How many things were looked at. */
    public int noted() {
        return created.size() + updated.size() + unchanged.size();
    }
}
