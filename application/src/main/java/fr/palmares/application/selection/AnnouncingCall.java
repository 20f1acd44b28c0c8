package fr.palmares.application.selection;

import fr.palmares.application.call.StateWords;
import fr.palmares.application.exchange.Announced;
import fr.palmares.application.exchange.Announced.InTrack;
import fr.palmares.application.exchange.Announced.Told;
import fr.palmares.application.exchange.ArticleWriter;
import fr.palmares.application.shared.Sentence;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Rules;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.funding.End;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.selection.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers the laureates of the latest decision, puts them on record, and tells them in an article. */
final class AnnouncingCall implements AnnounceCall {

    private final DecisionStores stores;
    private final Sealing sealing;
    private final ArticleWriter articles;

    AnnouncingCall(DecisionStores stores, Sealing sealing, ArticleWriter articles) {
        this.stores = stores;
        this.sealing = sealing;
        this.articles = articles;
    }

    @Override
    public Answer announce(Order order) {
        return stores.selection().transactions().run(() -> {
            Answer answer = answer(order);
            return answer instanceof Answer.Announcing ? Outcome.keep(answer) : Outcome.drop(answer);
        });
    }

    private Answer answer(Order order) {
        Optional<Sentence> against = stores.selection().reasonAgainst(order.call());
        if (against.isPresent()) {
            return new Answer.Refused(against.get());
        }
        Call call = stores.selection().calls().find(order.call()).orElseThrow();
        if (!call.state().leadsTo(CallState.ANNOUNCED)) {
            return new Answer.Refused(Sentence.of("not-to-be-announced", call.id(), StateWords.of(call.state())));
        }
        return sealing.latest(order.call())
                .map(decision -> drifted(decision, order)
                        .<Answer>map(Answer.Refused::new)
                        .orElseGet(() -> announce(call, decision, order)))
                .orElseGet(() -> new Answer.Refused(Sentence.of("nothing-decided", call.id())));
    }

    /** What is announced is what was decided on: the same proposals, of the same bodies, asking for the same. */
    private Optional<Sentence> drifted(DecisionFile decision, Order order) {
        Map<ProposalNumber, Entry> now = new HashMap<>();
        stores.selection().onRecord(order.call()).inputs().entries().forEach(entry -> now.put(entry.number(), entry));
        List<ProposalNumber> others = decision.inputs().entries().stream()
                .filter(entry -> !entry.equals(now.get(entry.number())))
                .map(Entry::number)
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of("not-as-decided-on", decision.inputs().call(), others));
    }

    private Answer announce(Call call, DecisionFile decision, Order order) {
        Rules rules = call.rules().orElseThrow();
        LocalDate today = order.at().atZone(rules.timetable().zone()).toLocalDate();
        LocalDate on = order.on().orElse(today);
        LocalDate closed = rules.timetable()
                .proposals()
                .closes()
                .atZone(rules.timetable().zone())
                .toLocalDate();
        if (on.isBefore(closed) || on.isAfter(today.plusYears(1))) {
            return new Answer.Refused(Sentence.of("announced-when", on, closed, today.plusYears(1)));
        }
        return announce(call, decision, on);
    }

    private Answer announce(Call call, DecisionFile decision, LocalDate on) {
        List<Laureate> known = stores.laureates().of(call.id());
        List<Laureate> laureates = laureates(call, Numbering.of(call, decision, known), on);
        save(known, laureates);
        free(known, laureates, decision, on);
        Optional<Envelope> envelope = call.rules().orElseThrow().limits().envelope();
        Announced announced = new Announced(
                call.id(),
                call.title(),
                on,
                decision.inputs().entries().size(),
                envelope.map(Envelope::amount),
                envelope.map(Envelope::source).orElse(FundingSource.UNKNOWN),
                told(call, laureates));
        stores.selection()
                .calls()
                .save(call.announcing(new Announcement(
                        Optional.of(on),
                        Optional.of(laureates.size()),
                        Optional.of(announced.proposals()),
                        announced.amount())));
        return new Answer.Announcing(articles.write(announced), laureates.size());
    }

    private List<Laureate> laureates(Call call, Numbering numbering, LocalDate on) {
        Map<ProposalNumber, Proposal> proposals = new HashMap<>();
        stores.selection().proposals().of(call.id()).stream()
                .filter(proposal ->
                        numbering.numbers().containsKey(proposal.id().number()))
                .forEach(proposal -> proposals.put(proposal.id().number(), proposal));
        Map<AdministrationId, Administration> bodies = new HashMap<>();
        stores.selection()
                .administrations()
                .withIds(proposals.values().stream()
                        .map(Proposal::administration)
                        .distinct()
                        .toList())
                .forEach(body -> bodies.put(body.id(), body));
        List<Laureate> laureates = new ArrayList<>();
        numbering.numbers().forEach((number, place) -> {
            Proposal proposal = known(proposals, number);
            String body = known(bodies, proposal.administration()).nameOn(on).name();
            Laureate made = Laureate.made(new LaureateId(call.id(), place), proposal, body);
            laureates.add(Optional.ofNullable(numbering.onRecord().get(number))
                    .map(before -> before.decidedAgain(made))
                    .orElse(made));
        });
        return laureates;
    }

    private static <K, V> V known(Map<K, V> record, K key) {
        return Optional.ofNullable(record.get(key))
                .orElseThrow(() -> new IllegalStateException(key + " was decided and is not on record"));
    }

    /** Those of the decision as they are now; those that decisions made and no longer name, as having left. */
    private void save(List<Laureate> known, List<Laureate> laureates) {
        List<LaureateId> present = laureates.stream().map(Laureate::id).toList();
        Stream<Laureate> left = known.stream()
                .filter(laureate -> laureate.proposal().isPresent() && !present.contains(laureate.id()))
                .map(Laureate::withdrawing);
        stores.laureates()
                .save(Stream.concat(laureates.stream(), left)
                        .filter(laureate -> !known.contains(laureate))
                        .toList());
    }

    /** Who is no longer among the laureates is owed no more than was paid. */
    private void free(List<Laureate> known, List<Laureate> laureates, DecisionFile decision, LocalDate on) {
        List<LaureateId> present = laureates.stream().map(Laureate::id).toList();
        known.stream()
                .filter(laureate -> laureate.proposal().isPresent() && !present.contains(laureate.id()))
                .forEach(left -> stores.releaseMoney().release(left.id(), new End(on, motive(left, decision))));
    }

    private static String motive(Laureate left, DecisionFile decision) {
        return decision.changes().withdrawals().stream()
                .filter(withdrawal -> left.proposal().equals(Optional.of(withdrawal.proposal())))
                .map(Withdrawal::motive)
                .findFirst()
                .orElse("–");
    }

    private static List<InTrack> told(Call call, List<Laureate> laureates) {
        if (call.tracks().isEmpty()) {
            return List.of(new InTrack(Optional.empty(), told(laureates, Optional.empty())));
        }
        return call.tracks().stream()
                .map(Optional::of)
                .map(track -> new InTrack(track, told(laureates, track)))
                .toList();
    }

    private static List<Told> told(List<Laureate> laureates, Optional<Track> track) {
        return laureates.stream()
                .filter(laureate -> laureate.track().equals(track.map(Track::id)))
                .map(laureate ->
                        new Told(laureate.id().number(), laureate.body().orElse(""), laureate.project()))
                .toList();
    }
}
