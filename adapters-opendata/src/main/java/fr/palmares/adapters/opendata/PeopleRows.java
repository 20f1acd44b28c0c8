package fr.palmares.adapters.opendata;

import fr.palmares.application.exchange.Exported;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.laureate.LaureateView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Laureates with their awards, both read in order of number and laid side by side as they come. One that left has a row
 * only for an award of which money moved.
 */
final class PeopleRows {

    private final Iterator<AwardView> awards;
    private Optional<AwardView> ahead;

    private PeopleRows(Iterator<AwardView> awards) {
        this.awards = awards;
        this.ahead = next();
    }

    /** Takes a laureate with all that was granted to it. */
    @FunctionalInterface
    interface Taker {

        void take(LaureateView laureate, List<AwardView> awards) throws IOException;
    }

    /** Takes one row of the table. */
    @FunctionalInterface
    interface RowTaker {

        void take(PeopleRow row) throws IOException;
    }

    /** Those who stay, each with its awards. */
    static void laureates(Exported exported, Taker taker) throws IOException {
        laureates(exported, exported.rows().laureates(), taker);
    }

    private static void laureates(Exported exported, Iterable<LaureateView> laureates, Taker taker) throws IOException {
        PeopleRows rows = new PeopleRows(exported.rows().awards().iterator());
        for (LaureateView laureate : laureates) {
            taker.take(laureate, rows.of(laureate));
        }
    }

    static void rows(Exported exported, RowTaker taker) throws IOException {
        laureates(exported, exported.rows().everyLaureate(), (laureate, awards) -> {
            if (awards.isEmpty() && !laureate.withdrawn()) {
                taker.take(new PeopleRow(exported, laureate, Optional.empty()));
            }
            for (AwardView award : awards) {
                if (!laureate.withdrawn() || !award.movements().isEmpty()) {
                    taker.take(new PeopleRow(exported, laureate, Optional.of(award)));
                }
            }
        });
    }

    private List<AwardView> of(LaureateView laureate) {
        List<AwardView> own = new ArrayList<>();
        while (ahead.isPresent() && ahead.get().id().laureate().compareTo(laureate.id()) <= 0) {
            if (ahead.get().id().laureate().equals(laureate.id())) {
                own.add(ahead.get());
            }
            ahead = next();
        }
        return own;
    }

    private Optional<AwardView> next() {
        return awards.hasNext() ? Optional.of(awards.next()) : Optional.empty();
    }
}
