package fr.palmares.application.exchange;

import fr.palmares.application.call.StateWords;
import fr.palmares.application.exchange.ExchangeUseCases.Stores;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Rules;
import fr.palmares.domain.jury.Jury;
import fr.palmares.domain.proposal.Proposal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is on record of a call while its folder comes in: loaded once, and kept up with what the import writes. */
final class FolderOnRecord {

    private final CallId call;
    private final CallState state;
    private final boolean decided;
    private final Rules rules;
    private final Map<ProposalNumber, Proposal> proposals = new TreeMap<>();
    private final Similarity similarity;
    private final Map<ProposalNumber, String> readFrom = new HashMap<>();
    private Optional<Jury> jury;
    private boolean storable = true;

    FolderOnRecord(Call call, Rules rules, Stores stores) {
        this.call = call.id();
        this.state = call.state();
        this.rules = rules;
        stores.proposals()
                .of(this.call)
                .forEach(proposal -> proposals.put(proposal.id().number(), proposal));
        this.similarity = Similarity.among(proposals.values());
        this.jury = stores.juries().of(this.call);
        this.decided = state == CallState.DECIDED
                || stores.laureates().of(this.call).stream()
                        .anyMatch(laureate -> laureate.proposal().isPresent());
    }

    CallId call() {
        return call;
    }

    Sentence state() {
        return StateWords.of(state);
    }

    /** Whether a decision stands on what came in. */
    boolean isDecided() {
        return decided;
    }

    boolean isOver() {
        return state == CallState.COMPLETED || state == CallState.CANCELLED;
    }

    Rules rules() {
        return rules;
    }

    Optional<Jury> jury() {
        return jury;
    }

    /** An instant as a clock in the call's zone shows it, with the offset of that day. */
    String inZone(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(rules.timetable().zone()));
    }

    void seat(Jury seated) {
        jury = Optional.of(seated);
    }

    /** The proposals so far, by number. */
    Map<ProposalNumber, Proposal> proposals() {
        return proposals;
    }

    /** Which of them are like others. */
    Similarity similarity() {
        return similarity;
    }

    void receive(Proposal proposal, String place) {
        proposals.put(proposal.id().number(), proposal);
        similarity.add(proposal);
        readFrom.put(proposal.id().number(), place);
    }

    /** Where this import already read a proposal of that number. */
    Optional<String> readFrom(ProposalNumber number) {
        return Optional.ofNullable(readFrom.get(number));
    }

    /** Some proposals were refused: what refers to them is still read and checked, and no longer stored. */
    void storeNoMore() {
        storable = false;
    }

    boolean storable() {
        return storable;
    }
}
