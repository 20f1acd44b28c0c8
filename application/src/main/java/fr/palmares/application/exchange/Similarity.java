package fr.palmares.application.exchange;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.proposal.Proposal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which proposal another one repeats: of the same body, with the same title, folded, or nearly so. Reported, never
 * merged.
 */
final class Similarity {

    private final Map<AdministrationId, Titles> bodies = new HashMap<>();
    private final Map<ProposalNumber, Proposal> known = new HashMap<>();

    /** A proposal that another looks like, or is. */
    record Likeness(ProposalNumber number, boolean same) {}

    static Similarity among(Collection<Proposal> proposals) {
        Similarity similarity = new Similarity();
        proposals.forEach(similarity::add);
        return similarity;
    }

    /** Takes a proposal in, in the place of what it said before. */
    void add(Proposal proposal) {
        ProposalNumber number = proposal.id().number();
        Optional.ofNullable(known.put(number, proposal))
                .ifPresent(
                        before -> titles(before).remove(number, before.project().title()));
        titles(proposal).add(number, proposal.project().title());
    }

    /** The one with the same title or else a near one; of several the first by number. */
    Optional<Likeness> duplicateOf(Proposal proposal) {
        ProposalNumber number = proposal.id().number();
        String title = proposal.project().title();
        Titles titles = titles(proposal);
        return titles.same(number, title)
                .map(same -> new Likeness(same, true))
                .or(() -> titles.near(number, title).map(near -> new Likeness(near, false)));
    }

    private Titles titles(Proposal proposal) {
        return bodies.computeIfAbsent(proposal.administration(), none -> new Titles());
    }
}
