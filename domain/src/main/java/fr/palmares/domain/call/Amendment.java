package fr.palmares.domain.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A specification and the one that replaces it, told apart key by key, under the keys of a call's file. */
public record Amendment(Specification before, Specification after) {

    private static final String ABSENT = "–";
    private static final int SHOWN = 80;

    /** What differs, one line to a key, such as {@code seats: 15 → 14}; in order of the keys. */
    public List<String> changes() {
        Map<String, String> old = SpecificationKeys.of(before).values();
        Map<String, String> now = SpecificationKeys.of(after).values();
        TreeSet<String> keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        List<String> changes = new ArrayList<>();
        for (String key : keys) {
            String was = old.getOrDefault(key, ABSENT);
            String is = now.getOrDefault(key, ABSENT);
            if (!was.equals(is)) {
                changes.add(key + ": " + shown(was) + " → " + shown(is));
            }
        }
        return changes;
    }

    /** Long texts are told by their beginning: the whole of each stands in the call. */
    private static String shown(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
    }
}
