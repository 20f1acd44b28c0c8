package fr.palmares.application.selection;

import fr.palmares.application.call.Calls;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.laureate.Laureates;
import fr.palmares.application.selection.DecisionAnswer.Decided;
import fr.palmares.application.selection.DecisionFile.Changes;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes of a computed list and its changes the next decision of a call, and reads the last one back. */
final class Sealing {

    private final Calls calls;
    private final Decisions decisions;
    private final Laureates laureates;
    private final Computing computing;
    private final DecisionFormat format;

    Sealing(DecisionStores stores, Computing computing, DecisionFormat format) {
        calls = stores.selection().calls();
        decisions = stores.decisions();
        laureates = stores.laureates();
        this.computing = computing;
        this.format = format;
    }

    /** The call's latest decision; it was sealed by us, so that what cannot be read is a broken record. */
    Optional<DecisionFile> latest(CallId call) {
        List<SealedDecision> all = decisions.of(call);
        return all.isEmpty() ? Optional.empty() : Optional.of(open(all.get(all.size() - 1)));
    }

    private DecisionFile open(SealedDecision sealed) {
        Document document =
                new Document(sealed.call() + "/" + sealed.sequence(), StandardCharsets.UTF_8.encode(sealed.file()));
        return format.open(document).fold(read -> read.content().decision(), wrong -> {
            throw new IllegalStateException(
                    "decision " + sealed.call() + "/" + sealed.sequence() + " cannot be read: " + wrong.diagnostics());
        });
    }

    /** Seals, keeps, and moves the call on. */
    Decided seal(Call call, Computed computed, Changes changes, Instant at) {
        int before = decisions.of(call.id()).size();
        DecisionFile file = new DecisionFile(
                before + 1,
                before == 0 ? Optional.empty() : Optional.of(before),
                at,
                computed.inputs(),
                computed.scores(),
                computed.settled(),
                computing.certificate(computed),
                changes,
                new DecidedList(computed, changes).settled());
        SealedDecision sealed = format.seal(file);
        decisions.keep(sealed);
        if (call.state() == CallState.PUBLISHED) {
            calls.save(call.in(CallState.DECIDED));
        }
        return new Decided(
                sealed,
                file,
                computed.view(),
                Numbering.of(call, file, laureates.of(call.id())).numbers());
    }
}
