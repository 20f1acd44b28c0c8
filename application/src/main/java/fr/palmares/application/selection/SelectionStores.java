package fr.palmares.application.selection;

import fr.palmares.application.administration.Administrations;
import fr.palmares.application.call.Calls;
import fr.palmares.application.jury.Juries;
import fr.palmares.application.jury.Scorecards;
import fr.palmares.application.proposal.Proposals;
import fr.palmares.application.shared.Sentence;
import fr.palmares.application.shared.Transactions;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.jury.Mark;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.proposal.Proposal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where what a selection is computed from is kept. */
public record SelectionStores(
        Transactions transactions,
        Calls calls,
        Administrations administrations,
        Proposals proposals,
        Juries juries,
        Scorecards scorecards) {

    /** A call as one transaction sees it, or why it cannot be judged. */
    Optional<Sentence> reasonAgainst(CallId id) {
        Optional<Call> call = calls.find(id);
        if (call.isEmpty()) {
            return Optional.of(Sentence.of("no-such-call", id));
        }
        return call.get().rules().isPresent() ? Optional.empty() : Optional.of(Sentence.of("call-without-rules", id));
    }

    /** All that a list of the call is computed from; the call has rules. */
    CallOnRecord onRecord(CallId id) {
        Call call = calls.find(id).orElseThrow();
        List<Proposal> all = proposals.of(id);
        Map<AdministrationId, Administration> bodies = new HashMap<>();
        administrations
                .withIds(all.stream().map(Proposal::administration).distinct().toList())
                .forEach(body -> bodies.put(body.id(), body));
        Setup setup = Setup.of(call.rules().orElseThrow());
        List<Entry> entries = all.stream()
                .map(proposal -> entry(proposal, Optional.ofNullable(bodies.get(proposal.administration()))))
                .toList();
        List<Scorecard> marked = scorecards.of(id).stream()
                .filter(card -> !card.marks().isEmpty())
                .map(SelectionStores::withoutComments)
                .toList();
        return new CallOnRecord(call, juries.of(id), new DecisionInputs(id, setup, entries, marked));
    }

    /** What a juror writes beside a mark is nobody else's business, and no list depends on it. */
    private static Scorecard withoutComments(Scorecard card) {
        return Scorecard.of(
                card.juror(),
                card.proposal(),
                card.marks().stream()
                        .map(mark -> new Mark(mark.criterion(), mark.value(), Optional.empty()))
                        .toList());
    }

    private static Entry entry(Proposal proposal, Optional<Administration> body) {
        return new Entry(
                proposal.id().number(),
                proposal.project().title(),
                proposal.administration(),
                body.flatMap(Administration::parent),
                proposal.request(),
                proposal.received(),
                proposal.eligibility());
    }
}
