package fr.palmares.adapters.web.proposal;

import fr.palmares.adapters.web.shared.SourceJson;
import fr.palmares.application.proposal.ProposalView;
import fr.palmares.domain.proposal.Eligibility;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Money;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A proposal as JSON. */
public record ProposalJson(
        String id,
        String call,
        int number,
        String title,
        BodyJson administration,
        Optional<String> track,
        Money amount,
        List<String> themes,
        String received,
        EligibilityJson eligibility,
        ProjectJson project,
        SourceJson source) {

    /** The administration and its latest name. */
    record BodyJson(String id, String name) {}

    /** The verdict as programs know it, such as {@code off-topic}, with its motive. */
    record EligibilityJson(String verdict, Optional<String> motive) {

        static EligibilityJson of(Eligibility eligibility) {
            return new EligibilityJson(
                    eligibility.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'), eligibility.motive());
        }
    }

    /** What the proposal offers. */
    record ProjectJson(Optional<String> objective, Optional<String> data, Optional<String> ai, List<String> gains) {

        static ProjectJson of(Project project) {
            return new ProjectJson(project.objective(), project.data(), project.ai(), project.gains());
        }
    }

    public static ProposalJson of(ProposalView view) {
        return new ProposalJson(
                view.id().toString(),
                view.id().call().toString(),
                view.id().number().value(),
                view.project().title(),
                new BodyJson(view.administration().toString(), view.body()),
                view.request().track().map(Object::toString),
                view.request().amount(),
                view.request().themes().stream().map(Object::toString).toList(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(view.received()),
                EligibilityJson.of(view.eligibility()),
                ProjectJson.of(view.project()),
                SourceJson.of(view.source()));
    }
}
