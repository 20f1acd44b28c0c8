package fr.palmares.application.exchange;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.shared.Folding;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a proposal is another one sent twice: the same body with the same title, folded, or nearly so: three words of
 * four in common (Jaccard index of the titles' words of four letters and more). Reported, never merged.
 */
final class Similarity {

    private Similarity() {}

    /** A proposal that another looks like, or is. */
    record Likeness(ProposalNumber number, boolean same) {}

    static Optional<Likeness> duplicateOf(ProposalDocument told, Collection<Proposal> others) {
        return others.stream()
                .filter(other -> !other.id().number().equals(told.number().value()))
                .filter(other ->
                        other.administration().equals(told.administration().value()))
                .flatMap(other -> likeness(told.project(), other).stream())
                .findFirst();
    }

    private static Optional<Likeness> likeness(Project project, Proposal other) {
        boolean same = Folding.fold(project.title())
                .equals(Folding.fold(other.project().title()));
        boolean near = same || nearlyEqual(words(project), words(other.project()));
        return near ? Optional.of(new Likeness(other.id().number(), same)) : Optional.empty();
    }

    private static boolean nearlyEqual(Set<String> words, Set<String> others) {
        Set<String> common = new HashSet<>(words);
        common.retainAll(others);
        Set<String> all = new HashSet<>(words);
        all.addAll(others);
        return common.size() >= 2 && 4 * common.size() >= 3 * all.size();
    }

    private static Set<String> words(Project project) {
        Set<String> words =
                new HashSet<>(Arrays.asList(Folding.fold(project.title()).split("[^a-z0-9]+")));
        words.removeIf(word -> word.length() < 4);
        return words;
    }
}
