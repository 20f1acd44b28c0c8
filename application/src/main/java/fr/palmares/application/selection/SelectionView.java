package fr.palmares.application.selection;

import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.jury.Score;
import fr.palmares.domain.selection.Fragility;
import fr.palmares.domain.selection.Selection;
import fr.palmares.domain.selection.Verdict;
import fr.palmares.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/** A selection as it is shown: every candidate with its verdict, and the reason in words. */
public record SelectionView(
        CallId call,
        Selection selection,
        List<CandidateView> candidates,
        Optional<Fragility> fragility,
        Optional<SeverityView> severity) {

    public SelectionView {
        candidates = List.copyOf(candidates);
    }

    /** The same, with what close variants change. */
    SelectionView with(Fragility measured) {
        return new SelectionView(call, selection, candidates, Optional.of(measured), severity);
    }

    /** The same, with how severe the jurors are beside it. */
    SelectionView with(SeverityView measured) {
        return new SelectionView(call, selection, candidates, fragility, Optional.of(measured));
    }

    /** A candidate with what the jury gave it and what the selection says of it. */
    public record CandidateView(
            ProposalNumber proposal,
            String title,
            AdministrationId administration,
            Optional<TrackId> track,
            Score score,
            Money amount,
            Verdict verdict,
            Sentence reason) {}
}
