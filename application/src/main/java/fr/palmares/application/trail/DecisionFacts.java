package fr.palmares.application.trail;

import fr.palmares.application.selection.SealedDecision;
import fr.palmares.domain.trail.Digest;
import fr.palmares.domain.trail.Facts;

/** What is on record of decisions; the file is told by its digest. */
final class DecisionFacts {

    private DecisionFacts() {}

    static Facts of(SealedDecision decision) {
        return Facts.collected(facts -> facts.put("digest", decision.digest()).put("file", Digest.of(decision.file())));
    }
}
