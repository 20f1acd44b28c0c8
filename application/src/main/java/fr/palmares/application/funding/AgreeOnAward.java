package fr.palmares.application.funding;

import fr.palmares.domain.funding.Instalment;
import fr.palmares.domain.laureate.LaureateId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records the agreement on an award of money, its publication, and the milestones that are met. */
@FunctionalInterface
public interface AgreeOnAward {

    FundingAnswer agree(Order order);

    /**
     * What was agreed or became of it.
     *
     * @param on the day of the signature, where an agreement is signed
     * @param instalments none to keep those on record
     * @param met when which milestones were met
     * @param today the latest day on which any of it can have been done
     */
    record Order(
            LaureateId laureate,
            Optional<LocalDate> on,
            List<Instalment> instalments,
            Optional<LocalDate> published,
            Map<String, LocalDate> met,
            LocalDate today) {

        public Order {
            instalments = List.copyOf(instalments);
            met = Collections.unmodifiableMap(new LinkedHashMap<>(met));
        }
    }
}
