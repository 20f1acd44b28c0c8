package fr.palmares.application.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.palmares.application.funding.AwardView.BeneficiaryView;
import fr.palmares.application.funding.AwardView.InstalmentView;
import fr.palmares.application.funding.FundingView.SumsView;
import fr.palmares.application.store.Grants;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Specifications;
import fr.palmares.application.store.Store;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.funding.Support;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link FundingQueries} must honour. */
public interface FundingQueriesContract {

    Store store();

    private CallId call() {
        return CallId.of(Grants.CALL);
    }

    /** Grants them as a use case would: the sums of the call with them. */
    private void grant(Award... awards) {
        store().keep(() -> {
            Funding funding = store().fundings().of(call()).orElseThrow();
            for (Award award : awards) {
                funding = funding.with(Optional.empty(), award, Map.of()).fold(now -> now, reason -> {
                    throw new IllegalStateException(reason.toString());
                });
            }
            store().fundings().save(funding);
            store().awards().save(List.of(awards));
        });
    }

    @Test
    default void shows_awards_in_order_of_laureate_money_before_aid_in_kind() {
        Grants.settle(store(), 11);
        grant(Grants.inKind(2, "1.00"), Grants.award(2, "2.00"), Grants.award(11, "3.00"), Grants.award(1, "4.00"));

        assertThat(store().fundingQueries().awards(call(), Optional.empty(), 50))
                .extracting(view -> view.id().toString())
                .containsExactly("ami-ia-2/1 cash", "ami-ia-2/2 cash", "ami-ia-2/2 in-kind", "ami-ia-2/11 cash");
    }

    @Test
    default void goes_on_after_any_award() {
        Grants.settle(store(), 3);
        grant(Grants.award(1, "1.00"), Grants.award(2, "2.00"), Grants.inKind(2, "1.00"), Grants.award(3, "3.00"));
        FundingQueries queries = store().fundingQueries();

        assertThat(queries.awards(call(), Optional.of(Grants.id(2)), 1))
                .extracting(AwardView::id)
                .containsExactly(new AwardId(Samples.laureateId(Grants.CALL, 2), Support.IN_KIND));
        assertThat(queries.awards(
                        call(), Optional.of(new AwardId(Samples.laureateId(Grants.CALL, 2), Support.IN_KIND)), 9))
                .extracting(AwardView::id)
                .containsExactly(Grants.id(3));
        assertThat(queries.awards(CallId.of("ami-ia"), Optional.empty(), 9)).isEmpty();
    }

    @Test
    default void shows_all_of_an_award_the_largest_share_first_under_the_name_of_that_day() {
        Grants.settle(store(), 1);
        grant(Grants.whole(1), Grants.inKind(1, "7.00"));

        List<AwardView> awards = store().fundingQueries().of(Samples.laureateId(Grants.CALL, 1));

        assertThat(awards).hasSize(2);
        assertThat(awards.get(0).beneficiaries())
                .containsExactly(
                        new BeneficiaryView(
                                "Agence française pour la biodiversité",
                                Optional.of(Samples.biodiversityOffice().id()),
                                Optional.empty(),
                                Fraction.of(2, 3),
                                Money.euros("60000.01")),
                        new BeneficiaryView(
                                "OFB",
                                Optional.of(Samples.administration("ofb", "OFB").id()),
                                Optional.empty(),
                                Fraction.of(1, 3),
                                Money.euros("30000.00")));
        assertThat(awards.get(0).terms().cost()).contains(Money.euros("120000.50"));
        assertThat(awards.get(0).agreement().orElseThrow().instalments())
                .extracting(InstalmentView::milestone)
                .containsExactly(Optional.empty(), Optional.of("prototype"));
        assertThat(awards.get(0).paid()).isEqualTo(Money.euros("49999.99"));
        assertThat(awards.get(1).beneficiaries())
                .extracting(BeneficiaryView::name)
                .containsExactly("Société « Œuvre »");
    }

    @Test
    default void shows_what_the_awards_of_a_call_and_of_each_track_come_to() {
        Grants.settle(store(), 2);
        grant(Grants.whole(1), Grants.award(2, "10.00"), Grants.inKind(2, "7.00"));

        FundingView view = store().fundingQueries().one(call()).orElseThrow();

        assertThat(view.total())
                .isEqualTo(new SumsView(
                        2,
                        Money.euros("100000.00"),
                        Money.euros("90010.01"),
                        Money.euros("90000.01"),
                        Money.euros("49999.99"),
                        Money.euros("7.00"),
                        Money.euros("90010.00")));
        assertThat(view.tracks())
                .extracting(
                        track -> track.track().id().toString(),
                        track -> track.sums().awards())
                .containsExactly(tuple("technical", 1), tuple("scientific", 0));
    }

    @Test
    default void names_the_first_organiser_on_record_and_what_is_set_apart_for_tracks() {
        Grants.settle(store(), 1);
        Call call = store().calls().find(call()).orElseThrow();
        store().keep(() -> {
            store().administrations().save(List.of(Samples.administration("dinsic", "DINSIC")));
            store().calls().save(call.specifiedAgain("Appel", Specifications.whole(), Samples.source(1)));
        });

        FundingView view = store().fundingQueries().one(call()).orElseThrow();

        assertThat(view.grantor()).map(grantor -> grantor.id().toString()).contains("dinsic");
        assertThat(view.tracks())
                .extracting(FundingView.TrackFundingView::envelope)
                .containsExactly(Optional.of(Money.euros("1500000.10")), Optional.empty());
    }

    @Test
    default void knows_no_money_of_a_call_without_envelope() {
        store().keep(() -> store().calls().save(Samples.call(Grants.CALL)));

        assertThat(store().fundingQueries().one(call())).isEmpty();
    }

    @Test
    default void notes_that_the_money_changed() {
        Grants.settle(store(), 1);
        Instant before = store().fundingQueries().one(call()).orElseThrow().changedAt();

        grant(Grants.award(1, "1.00"));

        assertThat(store().fundingQueries().one(call()).orElseThrow().changedAt())
                .isAfter(before);
    }

    @Test
    default void shows_laureates_with_the_money_that_they_are_granted() {
        Grants.settle(store(), 2);
        grant(Grants.whole(1), Grants.inKind(2, "7.00"));

        assertThat(store().laureateQueries().one(Samples.laureateId(Grants.CALL, 1)))
                .hasValueSatisfying(view -> assertThat(view.award()).contains(Money.euros("90000.01")));
        assertThat(store().laureateQueries().one(Samples.laureateId(Grants.CALL, 2)))
                .hasValueSatisfying(view -> assertThat(view.award()).isEmpty());
    }
}
