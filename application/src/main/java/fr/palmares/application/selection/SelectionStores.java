package fr.palmares.application.selection;

import fr.palmares.application.administration.Administrations;
import fr.palmares.application.call.Calls;
import fr.palmares.application.jury.Juries;
import fr.palmares.application.jury.Scorecards;
import fr.palmares.application.proposal.Proposals;
import fr.palmares.application.shared.Sentence;
import fr.palmares.application.shared.Transactions;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Rules;
import fr.palmares.domain.proposal.Proposal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Where what a selection is computed from is kept. */
public record SelectionStores(
        Transactions transactions,
        Calls calls,
        Administrations administrations,
        Proposals proposals,
        Juries juries,
        Scorecards scorecards) {

    /** Works on a call as one transaction sees it, or says why it cannot be judged. */
    SelectionAnswer on(CallId id, Function<CallOnRecord, SelectionAnswer> work) {
        return transactions.run(() -> Outcome.drop(reasonAgainst(id)
                .<SelectionAnswer>map(reason -> new SelectionAnswer.Refused(List.of(reason)))
                .orElseGet(() -> work.apply(onRecord(id)))));
    }

    private Optional<Sentence> reasonAgainst(CallId id) {
        Optional<Call> call = calls.find(id);
        if (call.isEmpty()) {
            return Optional.of(Sentence.of("no-such-call", id));
        }
        return call.get().rules().isPresent()
                ? Optional.empty()
                : Optional.of(Sentence.of("call-without-rules", id));
    }

    private CallOnRecord onRecord(CallId id) {
        Rules rules = calls.find(id).flatMap(Call::rules).orElseThrow();
        List<Proposal> all = proposals.of(id);
        Map<AdministrationId, Administration> bodies = new TreeMap<>();
        administrations
                .withIds(all.stream().map(Proposal::administration).distinct().toList())
                .forEach(body -> bodies.put(body.id(), body));
        return new CallOnRecord(id, rules, all, juries.of(id), scorecards.of(id), bodies);
    }
}
