package fr.palmares.application.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.application.shared.StaleWrite;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Store;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.proposal.Eligibility;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.proposal.ProposalId;
import fr.palmares.domain.proposal.Request;
import fr.palmares.domain.proposal.Verdict;
import fr.palmares.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Proposals} must honour. */
public interface ProposalsContract {

    Store store();

    private void save(Proposal... proposals) {
        store().keep(() -> store().proposals().save(List.of(proposals)));
    }

    private void openCalls(String... ids) {
        store().keep(() -> {
            List.of(ids).forEach(id -> store().calls().save(Samples.call(id)));
            store().administrations().save(List.of(Samples.administration("ofb", "OFB")));
        });
    }

    private List<Proposal> ofCall(String id) {
        return store().proposals().of(CallId.of(id));
    }

    private static Proposal whole() {
        Request request = new Request(
                Money.euros("250000.50"),
                Optional.of(Samples.TECHNICAL.id()),
                List.of(ThemeId.of("health"), ThemeId.of("climate")));
        return Proposal.sent(
                        ProposalId.of("ami-ia-2", 17),
                        AdministrationId.of("ofb"),
                        request,
                        Instant.parse("2018-12-17T10:59:59Z"),
                        Samples.wholeProject())
                .ruled(new Eligibility(Verdict.OFF_TOPIC, Optional.of("n’use d’aucune IA")))
                .from(Samples.source(31));
    }

    @Test
    default void has_no_proposal_for_a_call_without_any() {
        assertThat(ofCall("ami-ia-2")).isEmpty();
    }

    @Test
    default void gives_back_a_proposal_as_it_was_saved_with_all_that_it_tells() {
        openCalls("ami-ia-2");

        save(whole());

        assertThat(ofCall("ami-ia-2")).containsExactly(whole().at(Samples.first()));
    }

    @Test
    default void gives_back_a_proposal_that_tells_no_more_than_it_must() {
        openCalls("ami-ia-2");
        Proposal bare = Samples.proposal("ami-ia-2", ProposalNumber.LAST);

        save(bare);

        assertThat(ofCall("ami-ia-2")).containsExactly(bare.at(Samples.first()));
    }

    @Test
    default void finds_one_proposal_without_the_others() {
        openCalls("ami-ia-2");

        save(whole(), Samples.proposal("ami-ia-2", 18));

        assertThat(store().proposals().find(whole().id())).contains(whole().at(Samples.first()));
        assertThat(store().proposals().find(ProposalId.of("ami-ia-2", 19))).isEmpty();
    }

    @Test
    default void lists_the_proposals_of_one_call_in_order_of_number() {
        openCalls("ami", "ami-2");
        Proposal tenth = Samples.proposal("ami", 10);
        Proposal second = Samples.proposal("ami", 2);

        save(tenth, Samples.proposal("ami-2", 1), second);

        assertThat(ofCall("ami")).containsExactly(second.at(Samples.first()), tenth.at(Samples.first()));
    }

    @Test
    default void tells_apart_the_two_hours_that_clocks_show_alike_in_autumn() {
        openCalls("ami");
        Proposal summer = Samples.proposal("ami", 1, Instant.parse("2018-10-28T00:30:00Z"));
        Proposal winter = Samples.proposal("ami", 2, Instant.parse("2018-10-28T01:30:00Z"));

        save(summer, winter);

        assertThat(ofCall("ami")).extracting(Proposal::received).containsExactly(summer.received(), winter.received());
    }

    @Test
    default void replaces_a_proposal_saved_again_whole() {
        openCalls("ami-ia-2");
        save(whole());
        Proposal bare = Samples.proposal("ami-ia-2", 17).at(Samples.first());

        save(bare);

        assertThat(ofCall("ami-ia-2")).containsExactly(bare.at(Samples.first().next()));
    }

    @Test
    default void refuses_a_stale_proposal_and_keeps_none_of_its_list() {
        openCalls("ami");
        Proposal first = Samples.proposal("ami", 1);
        Proposal second = Samples.proposal("ami", 2);
        save(first);

        assertThatThrownBy(() -> save(second, first)).isInstanceOf(StaleWrite.class);
        assertThatThrownBy(() -> save(second, first.at(Samples.first().next()))).isInstanceOf(StaleWrite.class);
        assertThatThrownBy(() -> save(second, second)).isInstanceOf(StaleWrite.class);
        assertThat(ofCall("ami")).containsExactly(first.at(Samples.first()));
    }

    @Test
    default void refuses_a_proposal_whose_call_or_administration_is_not_on_record() {
        store().keep(() -> store().calls().save(Samples.call("ami")));
        assertThatThrownBy(() -> save(Samples.proposal("ami", 1))).isInstanceOf(RuntimeException.class);

        openCalls("ami-2");
        assertThatThrownBy(() -> save(Samples.proposal("ami-9", 1))).isInstanceOf(RuntimeException.class);
    }
}
