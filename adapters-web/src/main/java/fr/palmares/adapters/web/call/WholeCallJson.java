package fr.palmares.adapters.web.call;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.palmares.application.call.CallView;
import fr.palmares.application.call.ShowDetails.Details;
import fr.palmares.application.call.ShowDetails.Published;
import fr.palmares.domain.call.LifecycleStep;
import fr.palmares.domain.shared.Slug;
import java.util.List;
import java.util.Optional;

/** One call as JSON: what lists tell of it, then how it is run. Without rules it was read from an article. */
record WholeCallJson(
        @JsonUnwrapped CallJson call,
        Optional<String> programme,
        List<String> organisers,
        Optional<String> phase,
        Optional<RulesJson> rules,
        Optional<String> text,
        List<StepJson> steps) {

    /** What was done by hand: when, why, and which rules it changed. */
    record StepJson(String kind, String at, Optional<String> motive, List<String> changes) {

        static StepJson of(LifecycleStep step) {
            return new StepJson(RulesJson.code(step.kind()), step.at().toString(), step.motive(), step.changes());
        }
    }

    static WholeCallJson of(CallView view, Details details) {
        Optional<Published> published = details.published();
        return new WholeCallJson(
                CallJson.of(view),
                published.flatMap(it -> it.specification().programme()).map(Slug::text),
                published.map(it -> it.specification().organisers()).orElse(List.of()),
                published.map(it -> RulesJson.code(it.phase())),
                published.map(it -> RulesJson.of(it.specification().rules())),
                published.map(it -> it.specification().text()).filter(text -> !text.isEmpty()),
                details.steps().stream().map(StepJson::of).toList());
    }
}
