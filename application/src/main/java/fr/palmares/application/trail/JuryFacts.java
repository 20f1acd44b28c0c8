package fr.palmares.application.trail;

import fr.palmares.domain.jury.Juror;
import fr.palmares.domain.jury.Jury;
import fr.palmares.domain.jury.Mark;
import fr.palmares.domain.jury.Recusal;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.trail.Facts;

/** What is on record of juries and of their marks. */
final class JuryFacts {

    private JuryFacts() {}

    static Facts of(Jury jury) {
        return Facts.collected(facts -> {
            for (Juror juror : jury.members()) {
                String key = "juror." + juror.id();
                facts.put(key, juror.name()).put(key + ".role", juror.role()).put(key + ".declared", juror.declared());
            }
            int place = 0;
            for (Recusal recusal : jury.recusals()) {
                facts.put(
                        "recusal." + ++place,
                        recusal.juror() + " " + recusal.proposal() + " " + recusal.on() + " " + recusal.ground());
            }
        });
    }

    static Facts of(Scorecard card) {
        return Facts.collected(facts -> {
            for (Mark mark : card.marks()) {
                facts.put("mark." + mark.criterion(), mark.value().toPlainString())
                        .put("comment." + mark.criterion(), mark.comment());
            }
        });
    }
}
