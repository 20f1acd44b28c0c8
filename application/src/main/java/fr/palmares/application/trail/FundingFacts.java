package fr.palmares.application.trail;

import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.funding.Agreement;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.Beneficiary;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.funding.Instalment;
import fr.palmares.domain.funding.Movement;
import fr.palmares.domain.funding.Sums;
import fr.palmares.domain.funding.Terms;
import fr.palmares.domain.trail.Facts;
import fr.palmares.domain.trail.Facts.Fields;

/** What is on record of the money of a call, and of its awards. */
final class FundingFacts {

    private FundingFacts() {}

    static Facts of(Funding funding) {
        return Facts.collected(facts -> {
            FundingSource source = funding.envelope().source();
            facts.put("envelope", funding.envelope().amount())
                    .put("from.programme", source.programme())
                    .put("from.fund", source.fund())
                    .put("from.operator", source.operator());
            funding.sums()
                    .forEach((track, sums) ->
                            put(facts, track.map(id -> "sum." + id).orElse("sum"), sums));
        });
    }

    private static void put(Fields facts, String key, Sums sums) {
        facts.put(key + ".awards", sums.awards())
                .put(key + ".asked", sums.asked())
                .put(key + ".granted", sums.granted())
                .put(key + ".agreed", sums.agreed())
                .put(key + ".paid", sums.paid())
                .put(key + ".in-kind", sums.inKind())
                .put(key + ".committed", sums.committed());
    }

    static Facts of(Award award) {
        return Facts.collected(facts -> {
            facts.put("granted", award.granted())
                    .put("asked", award.ask().amount())
                    .put("track", award.ask().track());
            int place = 0;
            for (Beneficiary one : award.beneficiaries().all()) {
                String who =
                        one.administration().map(id -> "@" + id).or(one::name).orElse("");
                facts.put("beneficiary." + ++place, who + " " + one.share());
            }
            put(facts, award.terms());
            award.agreement().ifPresent(agreement -> put(facts, agreement));
            place = 0;
            for (Movement movement : award.movements().all()) {
                facts.put("movement." + ++place, told(movement));
            }
            award.end().ifPresent(end -> facts.put("ended", end.on() + " " + end.why()));
        });
    }

    private static void put(Fields facts, Terms terms) {
        facts.put("reference", terms.reference())
                .put("conditions", terms.conditions())
                .put("valid.from", terms.period().from())
                .put("valid.until", terms.period().until())
                .put("cost", terms.cost())
                .put("aid-register", terms.aidRegister());
        if (terms.notified()) {
            facts.put("notified", true);
        }
    }

    private static void put(Fields facts, Agreement agreement) {
        facts.put("agreement", agreement.on()).put("published", agreement.published());
        int place = 0;
        for (Instalment one : agreement.instalments()) {
            String key = "instalment." + ++place;
            facts.put(key, one.amount())
                    .put(key + ".due", one.due())
                    .put(key + ".milestone", one.milestone())
                    .put(key + ".met", one.met());
        }
    }

    private static String told(Movement movement) {
        return movement.kind().code() + " " + movement.amount() + " " + movement.on() + " " + movement.reference();
    }
}
