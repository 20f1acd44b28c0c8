package fr.palmares.adapters.web.laureate;

import fr.palmares.adapters.web.shared.Route;
import fr.palmares.adapters.web.shared.SourceJson;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/** A laureate as JSON. No outcome is on record yet: the field is there for those who read it. */
public record LaureateJson(
        String id,
        String call,
        int number,
        Optional<Integer> proposal,
        String title,
        Optional<String> body,
        Optional<BodyJson> administration,
        ProjectJson project,
        Optional<String> track,
        Optional<Money> award,
        Optional<String> outcome,
        boolean withdrawn,
        SourceJson source,
        LinksJson links) {

    /** The administration and its name of the day of the announcement. */
    record BodyJson(String id, String name) {}

    /** What the laureate won with. */
    record ProjectJson(Optional<String> objective, Optional<String> data, Optional<String> ai, List<String> gains) {

        static ProjectJson of(Project project) {
            return new ProjectJson(project.objective(), project.data(), project.ai(), project.gains());
        }
    }

    /** Where the laureate is, for programs and for people. */
    record LinksJson(String self, String page) {}

    public static LaureateJson of(LaureateView view) {
        String page = pageOf(view);
        return new LaureateJson(
                view.id().toString(),
                view.id().call().toString(),
                view.id().number(),
                view.proposal().map(ProposalNumber::value),
                view.project().title(),
                view.body(),
                view.administration().map(named -> new BodyJson(named.id().toString(), named.name())),
                ProjectJson.of(view.project()),
                view.track().map(Object::toString),
                view.award(),
                Optional.empty(),
                view.withdrawn(),
                SourceJson.of(view.source()),
                new LinksJson(Route.API + page, page));
    }

    static String pageOf(LaureateView view) {
        return "/laureates/" + view.id();
    }
}
