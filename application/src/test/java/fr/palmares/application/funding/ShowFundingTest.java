package fr.palmares.application.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.call.CallUseCases;
import fr.palmares.application.call.ShowCall;
import fr.palmares.application.memory.MemoryStore;
import fr.palmares.application.shared.Page;
import fr.palmares.application.store.Grants;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Specifications;
import fr.palmares.application.store.Store;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShowFundingTest {

    private final Store store = new MemoryStore();
    private final ShowCall calls = CallUseCases.ofEverybody(store.callQueries()).showCall();
    private final ShowFunding toEverybody = FundingUseCases.showFundingToEverybody(store.fundingQueries(), calls);

    private void grantIn(CallState state) {
        Grants.settle(store, 2);
        store.keep(() -> {
            Call before = store.calls().find(CallId.of(Grants.CALL)).orElseThrow();
            store.calls()
                    .save(new Call(
                            before.id(),
                            before.title(),
                            state,
                            Optional.of(Specifications.whole()),
                            before.announcement(),
                            before.tracks(),
                            before.source(),
                            before.revision()));
            Funding funding = store.fundings().of(before.id()).orElseThrow();
            store.fundings()
                    .save(funding.with(Optional.empty(), Grants.award(1, "30000.00"), Map.of())
                            .fold(now -> now, reason -> funding));
            store.awards().save(List.of(Grants.award(1, "30000.00")));
        });
    }

    private Optional<FundingReport> shown() {
        return toEverybody.show(CallId.of(Grants.CALL), Page.first(), Grants.SIGNED);
    }

    @Test
    void tells_everybody_the_envelopes_and_nothing_of_awards_before_the_announcement() {
        for (CallState state : List.of(CallState.PUBLISHED, CallState.DECIDED)) {
            FundingReport report =
                    new ShowFundingTest().shownOnceGrantedIn(state).orElseThrow();

            assertThat(report.funding().envelope().amount()).isEqualTo(Samples.fourMillion());
            assertThat(report.funding().total().granted()).isEqualTo(Money.euros("0"));
            assertThat(report.awards().items()).isEmpty();
            assertThat(report.alerts()).isEmpty();
        }
    }

    private Optional<FundingReport> shownOnceGrantedIn(CallState state) {
        grantIn(state);
        return shown();
    }

    @Test
    void tells_everybody_the_awards_with_what_is_to_be_done_once_they_are_announced() {
        FundingReport report = shownOnceGrantedIn(CallState.ANNOUNCED).orElseThrow();

        assertThat(report.funding().total().granted()).isEqualTo(Money.euros("30000.00"));
        assertThat(report.awards().items())
                .extracting(watched -> watched.alerts().get(0).kind())
                .containsExactly(FundingAlert.Kind.AGREEMENT_MISSING);
    }

    @Test
    void tells_nobody_of_a_draft() {
        assertThat(shownOnceGrantedIn(CallState.DRAFT)).isEmpty();
    }
}
