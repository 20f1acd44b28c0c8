package fr.palmares.application.funding;

import fr.palmares.application.funding.FundingAnswer.Settled;
import fr.palmares.application.store.Grants;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Store;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.funding.Instalment;
import fr.palmares.domain.funding.Terms;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several officers at one call of 100.00 €, all at the same moment, each through a door of their own. */
record Round(CallId call, List<FundingUseCases> officers) {

    static final Money ENVELOPE = Money.euros("100.00");

    /** A new call with a laureate for each officer. */
    static Round at(String name, List<Store> doors, List<FundingUseCases> officers) {
        Store store = doors.get(0);
        Administration body = Samples.administration("body-" + name, "Corps " + name);
        CallId call = CallId.of(name);
        store.keep(() -> {
            store.administrations().save(List.of(body));
            store.calls().save(Samples.call(name));
            store.fundings().save(Funding.announced(call, new Envelope(ENVELOPE, FundingSource.UNKNOWN)));
            store.laureates()
                    .save(IntStream.rangeClosed(1, officers.size())
                            .mapToObj(number ->
                                    Samples.hosted(Samples.laureate(name, number, "Projet " + number), "Corps", body))
                            .toList());
        });
        return new Round(call, officers);
    }

    LaureateId laureate(int number) {
        return new LaureateId(call, number);
    }

    FundingAnswer grant(int officer, int number, String amount) {
        return officers.get(officer)
                .grantAward()
                .grant(new GrantAward.Order(
                        AwardId.cash(laureate(number)), Money.euros(amount), List.of(), Terms.NONE));
    }

    /** Grants and agrees on an amount that is due at once. */
    void owe(int number, String amount) {
        grant(0, number, amount);
        officers.get(0)
                .agreeOnAward()
                .agree(new AgreeOnAward.Order(
                        laureate(number),
                        Optional.of(Grants.SIGNED),
                        List.of(Instalment.on(Grants.SIGNED, Money.euros(amount))),
                        Optional.empty(),
                        Map.of(),
                        Grants.SIGNED));
    }

    FundingAnswer pay(int officer, int number, String amount, String reference) {
        return officers.get(officer)
                .moveMoney()
                .move(new MoveMoney.Order(
                        laureate(number),
                        Grants.payment(amount, Grants.SIGNED.plusDays(1), reference),
                        Grants.SIGNED.plusDays(1)));
    }

    /** What each officer was answered, all having started together. */
    List<FundingAnswer> atOnce(Act act) {
        ExecutorService desks = Executors.newFixedThreadPool(officers.size());
        CyclicBarrier together = new CyclicBarrier(officers.size());
        try {
            List<Callable<FundingAnswer>> acts = IntStream.range(0, officers.size())
                    .mapToObj(officer -> (Callable<FundingAnswer>) () -> {
                        together.await();
                        return act.of(officer);
                    })
                    .toList();
            List<FundingAnswer> answers = new ArrayList<>();
            for (Future<FundingAnswer> answer : desks.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        } finally {
            desks.shutdownNow();
        }
    }

    /** What an officer does. */
    @FunctionalInterface
    interface Act {
        FundingAnswer of(int officer);
    }

    static long settled(List<FundingAnswer> answers) {
        return answers.stream().filter(Settled.class::isInstance).count();
    }

    /** What the record says of the awards, whatever sums it keeps. */
    Money granted(Store store) {
        return store.awards().of(call).stream().map(Award::granted).reduce(Money.euros("0"), Money::plus);
    }

    Money paid(Store store) {
        return store.awards().of(call).stream().map(Award::paid).reduce(Money.euros("0"), Money::plus);
    }

    /** Whether more was granted than there is, or more was paid than was granted. */
    boolean isOverdrawn(Store store) {
        return granted(store).compareTo(ENVELOPE) > 0 || paid(store).compareTo(granted(store)) > 0;
    }
}
