package fr.palmares.application.exchange;

import fr.palmares.application.exchange.ExchangeUseCases.Stores;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.funding.Ask;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Checked;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.funding.FundingRefusal;
import fr.palmares.domain.funding.Movement;
import fr.palmares.domain.funding.Unfounded.NoEnvelope;
import fr.palmares.domain.funding.Unfounded.NoSuchCall;
import fr.palmares.domain.funding.Unfounded.NotAnnounced;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.shared.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The money of a call while tables of it come in: claimed and loaded once, kept up with every line, and written in one
 * batch, so that a hundred thousand lines are as quick as the database takes them.
 */
final class MoneyOnRecord {

    private final Stores stores;
    private final CallId call;
    private final Map<TrackId, Money> apart;
    private final Map<Integer, Laureate> laureates = new HashMap<>();
    private final Map<ProposalNumber, Money> asked = new HashMap<>();
    private final Map<AwardId, Award> awards = new HashMap<>();
    private final Set<String> references = new HashSet<>();
    private Funding funding;

    private MoneyOnRecord(Call call, Funding funding, Stores stores) {
        this.stores = stores;
        this.call = call.id();
        this.apart = Funding.apart(call);
        this.funding = funding;
        stores.laureates()
                .of(this.call)
                .forEach(laureate -> laureates.put(laureate.id().number(), laureate));
        stores.proposals()
                .of(this.call)
                .forEach(proposal ->
                        asked.put(proposal.id().number(), proposal.request().amount()));
        stores.awards().of(this.call).forEach(this::note);
    }

    static Checked<MoneyOnRecord> of(CallId id, Stores stores) {
        Optional<Call> call = stores.calls().find(id);
        if (call.isEmpty()) {
            return Checked.breaking(new NoSuchCall(id));
        }
        CallState state = call.get().state();
        if (state != CallState.ANNOUNCED && state != CallState.COMPLETED) {
            return Checked.breaking(new NotAnnounced(id, state));
        }
        return stores.fundings()
                .claim(id)
                .map(funding -> Checked.holding(new MoneyOnRecord(call.get(), funding, stores)))
                .orElseGet(() -> Checked.breaking(new NoEnvelope(id)));
    }

    CallId call() {
        return call;
    }

    Optional<Laureate> laureate(int number) {
        return Optional.ofNullable(laureates.get(number));
    }

    Optional<Award> award(AwardId id) {
        return Optional.ofNullable(awards.get(id));
    }

    /** What a laureate asked for, and in which track. */
    Ask ask(Laureate laureate) {
        return new Ask(laureate.track(), laureate.proposal().flatMap(number -> Optional.ofNullable(asked.get(number))));
    }

    boolean usesReference(String reference) {
        return references.contains(reference);
    }

    /** Takes an award as it is to be from now on; the reason where the money does not allow it. */
    Optional<FundingRefusal> take(Award now) {
        return funding.with(award(now.id()), now, apart)
                .fold(
                        changed -> {
                            funding = changed;
                            note(now);
                            return Optional.empty();
                        },
                        Optional::of);
    }

    private void note(Award award) {
        awards.put(award.id(), award);
        award.movements().all().stream().map(Movement::reference).forEach(references::add);
    }

    /** Writes what changed, in the order in which it did, and what the call's awards come to. */
    void save(Set<AwardId> changed) {
        if (changed.isEmpty()) {
            return;
        }
        List<Award> stored = new ArrayList<>();
        changed.forEach(id -> award(id).ifPresent(stored::add));
        stores.fundings().save(funding);
        stores.awards().save(stored);
        funding = funding.at(funding.revision().next());
        stored.forEach(award -> awards.put(award.id(), award.at(award.revision().next())));
    }
}
