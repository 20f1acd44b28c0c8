package fr.palmares.application.trail;

import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.LifecycleStep;
import fr.palmares.domain.call.SpecificationKeys;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.shared.Source;
import fr.palmares.domain.trail.Facts;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What is on record of calls and of what was done to them by hand. */
final class CallFacts {

    private CallFacts() {}

    static Facts of(Call call) {
        return Facts.collected(facts -> {
            facts.put("title", call.title()).put("state", call.state());
            Announcement announced = call.announcement();
            facts.put("announced.on", announced.on())
                    .put("announced.laureates", announced.laureates())
                    .put("announced.proposals", announced.proposals())
                    .put("announced.amount", announced.amount());
            int place = 0;
            for (Track track : call.tracks()) {
                facts.put("track." + track.id(), ++place + " " + track.title());
            }
            call.specification()
                    .ifPresent(rules -> SpecificationKeys.of(rules)
                            .values()
                            .forEach((key, value) -> facts.putText("rules." + key, Optional.of(value))));
            facts.put("source", call.source().map(CallFacts::place));
        });
    }

    static String place(Source source) {
        return source.document() + ":" + source.line();
    }

    static Facts of(LifecycleStep step) {
        return Facts.collected(facts -> {
            facts.put("step", step.kind())
                    .put("at", step.at().truncatedTo(ChronoUnit.MICROS))
                    .put("motive", step.motive());
            int place = 0;
            for (String change : step.changes()) {
                facts.put("change." + ++place, change);
            }
        });
    }
}
