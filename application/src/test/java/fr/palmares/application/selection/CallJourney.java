package fr.palmares.application.selection;

import fr.palmares.application.exchange.Reading.Readable;
import fr.palmares.application.funding.AgreeOnAward;
import fr.palmares.application.funding.FundingAnswer;
import fr.palmares.application.funding.FundingUseCases;
import fr.palmares.application.funding.GrantAward;
import fr.palmares.application.funding.MoveMoney;
import fr.palmares.application.store.Grants;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Store;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.funding.Instalment;
import fr.palmares.domain.funding.Movement;
import fr.palmares.domain.funding.Terms;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.selection.Effort;
import fr.palmares.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call from its import to its payments, step by step, each step one use case and one transaction. Five proposals,
 * two seats and 2,500 €: see {@code DecidedCall}.
 */
public record CallJourney(Store store, CallId call) {

    private static final KeptDecisions DECISIONS = new KeptDecisions();
    private static final Instant LATER = Instant.parse("2018-12-17T11:01:00Z");

    /** What is done, in this order. */
    public enum Step {
        IMPORT,
        DECIDE,
        ANNOUNCE,
        AWARD,
        AGREE,
        PAY,
        RECOVER,
        WITHDRAW
    }

    /** A journey of a call of that name. */
    public static CallJourney of(Store store, String call) {
        return new CallJourney(store, CallId.of(call));
    }

    /** Takes a step; false if it was refused, as where it was taken before. */
    public boolean take(Step step) {
        return switch (step) {
            case IMPORT -> imported();
            case DECIDE ->
                decisions().decideLaureates().decide(new DecideLaureates.Order(call, Optional.empty(), LATER))
                        instanceof DecisionAnswer.Decided;
            case ANNOUNCE ->
                decisions().announceCall().announce(new AnnounceCall.Order(call, Optional.empty(), LATER))
                        instanceof AnnounceCall.Answer.Announcing;
            case AWARD ->
                settled(money().grantAward()
                        .grant(new GrantAward.Order(
                                AwardId.cash(laureate(1)), Money.euros("1000.00"), List.of(), Terms.NONE)));
            case AGREE ->
                settled(money().agreeOnAward()
                        .agree(new AgreeOnAward.Order(
                                laureate(1),
                                Optional.of(Grants.SIGNED),
                                List.of(Instalment.on(Grants.SIGNED, Money.euros("1000.00"))),
                                Optional.empty(),
                                Map.of(),
                                Grants.SIGNED)));
            case PAY -> moved(Grants.payment("400.00", Grants.SIGNED.plusDays(1), "M1"));
            case RECOVER ->
                moved(new Movement(Movement.Kind.RECOVERY, Grants.SIGNED.plusDays(2), Money.euros("100.00"), "R1"));
            case WITHDRAW ->
                decisions().withdrawLaureate().withdraw(new WithdrawLaureate.Order(call, 1, "départ", LATER))
                        instanceof DecisionAnswer.Withdrawn;
        };
    }

    /** Whether all that a step writes is on record; what it writes in part is for the invariants to find. */
    public boolean has(Step step) {
        return switch (step) {
            case IMPORT ->
                store.calls().find(call).isPresent()
                        && store.proposals().of(call).size() == 5
                        && store.scorecards().of(call).size() == 5
                        && store.fundings().of(call).isPresent();
            case DECIDE -> !store.decisions().of(call).isEmpty();
            case ANNOUNCE ->
                store.calls()
                                .find(call)
                                .filter(known -> known.state() == CallState.ANNOUNCED)
                                .isPresent()
                        && store.laureates().of(call).size() >= 2;
            case AWARD -> store.awards().find(AwardId.cash(laureate(1))).isPresent();
            case AGREE ->
                store.awards()
                        .find(AwardId.cash(laureate(1)))
                        .filter(award -> award.agreement().isPresent())
                        .isPresent();
            case PAY -> store.awards().usesReference(call, "M1");
            case RECOVER -> store.awards().usesReference(call, "R1");
            case WITHDRAW -> store.decisions().of(call).size() == 2;
        };
    }

    private boolean imported() {
        Administration body = Samples.administration("body-" + call, "Corps " + call);
        store.keep(() -> {
            store.administrations().save(List.of(body));
            DecidedCall.fill(store, call, body.id());
            store.fundings().save(Funding.announced(call, new Envelope(Money.euros("2500.00"), FundingSource.UNKNOWN)));
        });
        return true;
    }

    private LaureateId laureate(int number) {
        return new LaureateId(call, number);
    }

    private boolean moved(Movement movement) {
        return settled(money().moveMoney().move(new MoveMoney.Order(laureate(1), movement, movement.on())));
    }

    private static boolean settled(FundingAnswer answer) {
        return answer instanceof FundingAnswer.Settled;
    }

    private FundingUseCases money() {
        return FundingUseCases.using(store.fundingStores());
    }

    private DecisionUseCases decisions() {
        return DecisionUseCases.using(
                store.decisionStores(),
                new DecisionUseCases.Formats(
                        document -> new Readable<>(List.of(), List.of()), DECISIONS, announced -> "article"),
                () -> Effort.UNLIMITED);
    }
}
