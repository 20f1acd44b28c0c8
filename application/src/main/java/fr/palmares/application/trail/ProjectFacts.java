package fr.palmares.application.trail;

import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.trail.Facts;
import fr.palmares.domain.trail.Facts.Fields;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is on record of proposals and laureates. */
final class ProjectFacts {

    private ProjectFacts() {}

    static Facts of(Proposal proposal) {
        return Facts.collected(facts -> {
            facts.put("title", proposal.project().title())
                    .put("administration", proposal.administration())
                    .put("amount", proposal.request().amount())
                    .put("track", proposal.request().track())
                    .put("themes", themes(proposal))
                    .put("received", proposal.received().truncatedTo(ChronoUnit.MICROS))
                    .put("verdict", proposal.eligibility().verdict())
                    .put("motive", proposal.eligibility().motive());
            texts(facts, proposal.project());
            facts.putText("source", Optional.of(CallFacts.place(proposal.source())));
        });
    }

    private static Optional<String> themes(Proposal proposal) {
        String themes =
                proposal.request().themes().stream().map(ThemeId::toString).collect(Collectors.joining(", "));
        return Optional.of(themes).filter(text -> !text.isEmpty());
    }

    static Facts of(Laureate laureate) {
        return Facts.collected(facts -> {
            facts.put("title", laureate.project().title())
                    .put("body", laureate.body())
                    .put("administration", laureate.administration())
                    .put("track", laureate.track())
                    .put("proposal", laureate.proposal());
            if (laureate.withdrawn()) {
                facts.put("withdrawn", true);
            }
            texts(facts, laureate.project());
            facts.putText("source", Optional.of(CallFacts.place(laureate.source())));
        });
    }

    private static void texts(Fields facts, Project project) {
        facts.putText("objective", project.objective())
                .putText("data", project.data())
                .putText("ai", project.ai());
        int place = 0;
        for (String gain : project.gains()) {
            facts.putText("gain." + ++place, Optional.of(gain));
        }
    }
}
