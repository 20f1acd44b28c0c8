package fr.palmares.adapters.web.call;

import fr.palmares.adapters.web.shared.Texts;
import fr.palmares.application.call.ShowDetails.Details;
import fr.palmares.application.call.ShowDetails.Published;
import fr.palmares.domain.call.LifecycleStep;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What was done to a call by hand, in words. */
record CallStep(String what, Optional<String> motive, List<String> changes) {

    static List<CallStep> of(Details details, Texts texts) {
        ZoneId zone = details.published()
                .map(Published::specification)
                .map(specification -> specification.rules().timetable().zone())
                .orElse(ZoneOffset.UTC);
        return details.steps().stream().map(step -> of(step, zone, texts)).toList();
    }

    private static CallStep of(LifecycleStep step, ZoneId zone, Texts texts) {
        String day = texts.date(step.at().atZone(zone).toLocalDate());
        return new CallStep(texts.say("step." + step.kind().name(), day), step.motive(), step.changes());
    }
}
