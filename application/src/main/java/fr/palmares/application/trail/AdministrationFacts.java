package fr.palmares.application.trail;

import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.administration.Siret;
import fr.palmares.domain.trail.Facts;

/** What is on record of administrations. */
final class AdministrationFacts {

    private AdministrationFacts() {}

    static Facts of(Administration body) {
        return Facts.collected(facts -> {
            int place = 0;
            for (AdministrationName name : body.names()) {
                String key = "name." + ++place;
                facts.put(key, name.name())
                        .put(key + ".acronym", name.acronym())
                        .put(key + ".from", name.period().from())
                        .put(key + ".until", name.period().until());
            }
            facts.put("parent", body.parent()).put("siret", body.siret().map(Siret::digits));
        });
    }
}
