package fr.palmares.application.exchange;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which laureate on record a document means: the one of the same body and title, folded; by number only where the
 * document prints numbers.
 */
final class KnownLaureates {

    private record Likeness(String body, String title) {

        static Likeness of(Laureate laureate) {
            String body = laureate.administration()
                    .map(AdministrationId::toString)
                    .or(() -> laureate.body().map(Folding::fold))
                    .orElse("");
            return new Likeness(body, Folding.fold(laureate.project().title()));
        }
    }

    private final Map<Likeness, Laureate> byLikeness = new HashMap<>();
    private final Map<Integer, Laureate> byNumber = new LinkedHashMap<>();
    private final Set<LaureateId> told = new HashSet<>();
    private int last;

    KnownLaureates(List<Laureate> onRecord) {
        onRecord.forEach(laureate -> {
            byLikeness.putIfAbsent(Likeness.of(laureate), laureate);
            byNumber.put(laureate.id().number(), laureate);
            last = Math.max(last, laureate.id().number());
        });
    }

    /** The laureate on record that this one is another version of. */
    Optional<Laureate> same(Laureate laureate, Optional<Integer> printedNumber) {
        return Optional.ofNullable(byLikeness.get(Likeness.of(laureate)))
                .or(() -> printedNumber.map(byNumber::get).filter(numbered -> !told.contains(numbered.id())));
    }

    /** Marks a laureate as told by the document; false if it was told before. */
    boolean tell(Laureate laureate) {
        byLikeness.put(Likeness.of(laureate), laureate);
        return told.add(laureate.id());
    }

    /** A number that no laureate has: the printed one if it is free, else the next. */
    int freeNumber(Optional<Integer> printedNumber) {
        int number = printedNumber
                .filter(printed -> printed >= 1 && printed <= LaureateId.LAST && !byNumber.containsKey(printed))
                .orElse(last + 1);
        last = Math.max(last, number);
        return number;
    }

    /** Takes a new laureate in, so that a second mention of it is recognised. */
    void add(Laureate laureate) {
        byNumber.put(laureate.id().number(), laureate);
        tell(laureate);
    }

    /** Those on record that the document does not tell. */
    List<Laureate> untold() {
        List<Laureate> untold = new ArrayList<>(byNumber.values());
        untold.removeIf(laureate -> told.contains(laureate.id()));
        return untold;
    }
}
