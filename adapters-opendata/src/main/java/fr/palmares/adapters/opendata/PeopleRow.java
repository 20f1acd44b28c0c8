package fr.palmares.adapters.opendata;

import fr.palmares.application.exchange.Exported;
import fr.palmares.application.exchange.Publication;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.laureate.LaureateView;
import java.util.Optional;

/** What one row of the table for people tells of. */
record PeopleRow(Exported exported, LaureateView laureate, Optional<AwardView> award) {

    Publication publication() {
        return exported.edition().publication();
    }
}
