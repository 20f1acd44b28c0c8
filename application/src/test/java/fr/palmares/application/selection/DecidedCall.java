package fr.palmares.application.selection;

import fr.palmares.application.exchange.ArticleWriter;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.OverrideLine;
import fr.palmares.application.exchange.OverrideLine.Change;
import fr.palmares.application.exchange.Placed;
import fr.palmares.application.exchange.Position;
import fr.palmares.application.exchange.Reading.Readable;
import fr.palmares.application.memory.MemoryStore;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Specifications;
import fr.palmares.application.store.Store;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.Limits;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.call.Rules;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.call.Specification;
import fr.palmares.domain.jury.JurorId;
import fr.palmares.domain.jury.Mark;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.proposal.ProposalId;
import fr.palmares.domain.proposal.Request;
import fr.palmares.domain.selection.Effort;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Source;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call of two seats and 2,500 € in memory, to be decided on. Five proposals with 9, 8, 7, 6 and 5 points; the third
 * asks for 2,000 €, the others for 1,000 €.
 */
record DecidedCall(Store store, List<OverrideLine> overrides, KeptDecisions format) {

    static final CallId CALL = CallId.of("ami");
    static final Instant CLOSING = Instant.parse("2018-12-17T11:00:00Z");
    static final Instant LATER = CLOSING.plusSeconds(60);

    static DecidedCall published() {
        DecidedCall call = new DecidedCall(new MemoryStore(), new ArrayList<>(), new KeptDecisions());
        call.fill();
        return call;
    }

    private void fill() {
        store.keep(() -> {
            store.administrations().save(List.of(Samples.administration("ofb", "Office")));
            fill(store, CALL, AdministrationId.of("ofb"));
        });
    }

    /** Puts such a call on record, its proposals all of one body. */
    static void fill(Store store, CallId call, AdministrationId body) {
        store.calls().save(Call.published(call, "Appel", specification(), new Source("call.md", 1)));
        for (int number = 1; number <= 5; number++) {
            ProposalId id = new ProposalId(call, new ProposalNumber(number));
            store.proposals().save(List.of(proposal(id, body)));
            Mark mark = new Mark(CriterionId.of("impact"), new BigDecimal(10 - number), Optional.of("secret"));
            store.scorecards().save(List.of(Scorecard.of(new JurorId("J1"), id, List.of(mark))));
        }
    }

    private static Specification specification() {
        Rules bare = Specifications.bare().rules();
        Limits limits = bare.limits();
        Envelope envelope = new Envelope(Money.euros("2500.00"), FundingSource.UNKNOWN);
        Limits two = new Limits(
                Seats.upTo(2),
                Optional.of(envelope),
                List.of(),
                limits.quotas(),
                limits.themes(),
                limits.pairs(),
                limits.pins());
        return new Specification(
                Optional.empty(),
                List.of(),
                "",
                new Rules(bare.timetable(), bare.ranking(), two, RuleId.EXACT, 3, bare.jury()));
    }

    private static Proposal proposal(ProposalId id, AdministrationId body) {
        int number = id.number().value();
        Money amount = Money.euros(number == 3 ? "2000.00" : "1000.00");
        return Proposal.sent(
                id,
                body,
                new Request(amount, Optional.empty(), List.of()),
                Instant.parse("2018-12-01T09:30:00Z"),
                Samples.titled("Projet " + number));
    }

    void override(int number, Change change) {
        overrides.add(new OverrideLine(
                new Placed<>(new ProposalNumber(number), new Position(overrides.size() + 3, 5)), change, "motif"));
    }

    DecisionUseCases useCases(ArticleWriter articles) {
        return DecisionUseCases.using(
                store.decisionStores(),
                new DecisionUseCases.Formats(
                        document -> new Readable<>(List.copyOf(overrides), List.of()), format, articles),
                () -> Effort.UNLIMITED);
    }

    DecisionAnswer decide(Instant at) {
        return useCases(announced -> "")
                .decideLaureates()
                .decide(new DecideLaureates.Order(
                        CALL, Optional.of(new Document("overrides.md", ByteBuffer.allocate(0))), at));
    }

    DecisionAnswer withdraw(int number) {
        return useCases(announced -> "")
                .withdrawLaureate()
                .withdraw(new WithdrawLaureate.Order(CALL, number, "départ", LATER));
    }

    AnnounceCall.Answer announce(ArticleWriter articles) {
        return useCases(articles).announceCall().announce(new AnnounceCall.Order(CALL, Optional.empty(), LATER));
    }

    Call onRecord() {
        return store.calls().find(CALL).orElseThrow();
    }
}
