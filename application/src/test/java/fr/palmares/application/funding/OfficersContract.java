package fr.palmares.application.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.funding.FundingAnswer.Refused;
import fr.palmares.application.funding.FundingAnswer.Settled;
import fr.palmares.application.store.Store;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds where two to eight officers grant and pay at the same moment, whatever the store. */
public interface OfficersContract {

    int ROUNDS = 200;

    /** Doors to one and the same empty record, such as two connections of two programs. */
    List<Store> doors();

    private List<FundingUseCases> officers(int count) {
        return IntStream.range(0, count)
                .mapToObj(officer -> FundingUseCases.using(
                        doors().get(officer % doors().size()).fundingStores()))
                .toList();
    }

    private Round round(int number, String kind) {
        return Round.at(kind + "-" + number, doors(), officers(2 + number % 7));
    }

    private static String amount(Random random) {
        return BigDecimal.valueOf(1_000 + random.nextInt(7_000), 2).toPlainString();
    }

    private static void everyLoserIsToldWhy(List<FundingAnswer> answers, String code) {
        assertThat(answers)
                .filteredOn(Refused.class::isInstance)
                .allSatisfy(
                        answer -> assertThat(((Refused) answer).reason().code()).isEqualTo(code));
    }

    @Test
    default void grants_no_cent_above_the_envelope_and_tells_the_others_why() {
        Random random = new Random(46);
        for (int number = 0; number < ROUNDS; number++) {
            Round round = round(number, "grant");
            List<String> amounts =
                    round.officers().stream().map(officer -> amount(random)).toList();

            List<FundingAnswer> answers =
                    round.atOnce(officer -> round.grant(officer, officer + 1, amounts.get(officer)));

            Store store = doors().get(0);
            Funding kept = store.fundings().of(round.call()).orElseThrow();
            assertThat(round.isOverdrawn(store)).isFalse();
            assertThat(kept.total().committed()).isEqualTo(round.granted(store));
            assertThat(store.awards().of(round.call())).hasSize((int) Round.settled(answers));
            assertThat(Round.settled(answers)).isPositive();
            everyLoserIsToldWhy(answers, "over-envelope");
        }
    }

    @Test
    default void pays_no_cent_above_what_is_due_and_loses_no_payment() {
        Random random = new Random(47);
        for (int number = 0; number < ROUNDS; number++) {
            Round round = round(number, "pay");
            round.owe(1, "100.00");
            List<String> amounts =
                    round.officers().stream().map(officer -> amount(random)).toList();

            List<FundingAnswer> answers =
                    round.atOnce(officer -> round.pay(officer, 1, amounts.get(officer), "M" + officer));

            Money acknowledged = IntStream.range(0, answers.size())
                    .filter(officer -> answers.get(officer) instanceof Settled)
                    .mapToObj(officer -> Money.euros(amounts.get(officer)))
                    .reduce(Money.euros("0"), Money::plus);
            Store store = doors().get(0);
            assertThat(round.isOverdrawn(store)).isFalse();
            assertThat(round.paid(store)).isEqualTo(acknowledged);
            assertThat(store.fundings().of(round.call()).orElseThrow().total().paid())
                    .isEqualTo(acknowledged);
            everyLoserIsToldWhy(answers, "not-due");
        }
    }

    @Test
    default void pays_once_under_one_reference() {
        for (int number = 0; number < ROUNDS / 4; number++) {
            Round round = round(number, "reference");
            IntStream.rangeClosed(1, round.officers().size()).forEach(laureate -> round.owe(laureate, "10.00"));

            List<FundingAnswer> answers = round.atOnce(officer -> round.pay(officer, officer + 1, "5.00", "M1"));

            assertThat(Round.settled(answers)).isOne();
            everyLoserIsToldWhy(answers, "reference-used");
        }
    }

    /** The same check, seen red: without the guard the same officers overdraw, and it is found. */
    @Test
    default void would_find_an_overdraft_if_nobody_looked_at_what_the_others_did() {
        Store store = doors().get(0);
        Round guarded = Round.at("careless", doors(), officers(4));
        Round unguarded = new Round(
                guarded.call(),
                guarded.officers().stream()
                        .map(officer -> looksAway(store, guarded))
                        .toList());

        List<FundingAnswer> answers = unguarded.atOnce(officer -> unguarded.grant(officer, officer + 1, "60.00"));

        assertThat(Round.settled(answers)).isEqualTo(4);
        assertThat(unguarded.isOverdrawn(store)).isTrue();
    }

    /** An officer who judges by what was there at first, and writes over what is there now. */
    private static FundingUseCases looksAway(Store store, Round round) {
        FundingStores real = store.fundingStores();
        Optional<Funding> atFirst = real.fundings().of(round.call());
        Fundings blind = new Fundings() {
            @Override
            public Optional<Funding> of(CallId call) {
                return atFirst;
            }

            @Override
            public Optional<Funding> claim(CallId call) {
                return atFirst;
            }

            @Override
            public void save(Funding funding) {
                real.fundings()
                        .save(funding.at(
                                real.fundings().of(funding.call()).orElseThrow().revision()));
            }
        };
        return FundingUseCases.using(new FundingStores(
                real.transactions(),
                real.calls(),
                real.administrations(),
                real.laureates(),
                real.proposals(),
                blind,
                real.awards()));
    }
}
