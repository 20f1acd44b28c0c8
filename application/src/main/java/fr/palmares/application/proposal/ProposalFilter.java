package fr.palmares.application.proposal;

import fr.palmares.application.shared.SearchText;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Folding;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which proposals of a call are asked for; all conditions hold together. A searched word begins a word of the project's
 * texts or of the body's latest name.
 */
public record ProposalFilter(
        CallId call, SearchText search, Optional<AdministrationId> administration, Optional<TrackId> track) {

    boolean passes(ProposalView view) {
        return administration.filter(id -> !id.equals(view.administration())).isEmpty()
                && (track.isEmpty() || track.equals(view.request().track()))
                && found(view);
    }

    private boolean found(ProposalView view) {
        if (search.words().isEmpty()) {
            return true;
        }
        Project project = view.project();
        Set<String> words = new TreeSet<>();
        Stream.of(
                        Stream.of(project.title(), view.body()),
                        project.objective().stream(),
                        project.data().stream(),
                        project.ai().stream(),
                        project.gains().stream())
                .flatMap(texts -> texts)
                .forEach(text -> words.addAll(Folding.words(text)));
        return search.words().stream().allMatch(prefix -> words.stream().anyMatch(word -> word.startsWith(prefix)));
    }
}
