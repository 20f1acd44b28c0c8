package fr.palmares.application.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.application.shared.StaleWrite;
import fr.palmares.application.store.Grants;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Store;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.End;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Awards} must honour. */
public interface AwardsContract {

    Store store();

    private void save(Award... awards) {
        store().keep(() -> store().awards().save(List.of(awards)));
    }

    @Test
    default void gives_back_an_award_with_all_its_parts_as_it_was_saved() {
        Grants.settle(store(), 3);
        Award award = Grants.whole(2);

        save(award, Grants.inKind(2, "12.00"), Grants.award(3, "0.01"));

        assertThat(store().awards().find(award.id())).contains(award.at(Samples.first()));
        assertThat(store().awards().of(CallId.of(Grants.CALL)))
                .containsExactly(
                        award.at(Samples.first()),
                        Grants.inKind(2, "12.00").at(Samples.first()),
                        Grants.award(3, "0.01").at(Samples.first()));
    }

    @Test
    default void finds_no_award_where_none_was_granted() {
        Grants.settle(store(), 1);

        assertThat(store().awards().find(Grants.id(1))).isEmpty();
        assertThat(store().awards().of(CallId.of(Grants.CALL))).isEmpty();
    }

    @Test
    default void replaces_the_parts_of_an_award_that_changes() {
        Grants.settle(store(), 1);
        save(Grants.whole(1));
        Award now = Grants.award(1, "5.00").at(Samples.first()).ended(new End(Grants.SIGNED, "équipe dissoute"));

        save(now);

        assertThat(store().awards().find(now.id()))
                .contains(now.at(Samples.first().next()));
    }

    @Test
    default void refuses_a_stale_award() {
        Grants.settle(store(), 2);
        save(Grants.award(1, "5.00"));

        assertThatThrownBy(() -> save(Grants.award(1, "6.00"))).isInstanceOf(StaleWrite.class);
        assertThatThrownBy(() -> save(Grants.award(1, "6.00").at(Samples.first().next())))
                .isInstanceOf(StaleWrite.class);
        assertThatThrownBy(() -> save(Grants.award(2, "6.00").at(Samples.first())))
                .isInstanceOf(StaleWrite.class);
    }

    @Test
    default void keeps_every_reference_for_one_movement_of_the_call() {
        Grants.settle(store(), 2);
        save(Grants.whole(1));
        Award other = Grants.whole(2);
        Award taking = new Award(
                other.id(),
                other.ask(),
                other.granted(),
                other.beneficiaries(),
                other.terms(),
                other.agreement(),
                Grants.whole(1).movements(),
                other.end(),
                other.revision());

        assertThat(store().awards().usesReference(CallId.of(Grants.CALL), "M1")).isTrue();
        assertThat(store().awards().usesReference(CallId.of(Grants.CALL), "M2")).isFalse();
        assertThat(store().awards().usesReference(CallId.of("ami-ia-1"), "M1")).isFalse();
        assertThatThrownBy(() -> save(taking)).isInstanceOf(StaleWrite.class);
    }

    @Test
    default void refuses_the_award_of_a_laureate_that_is_not_on_record() {
        Grants.settle(store(), 1);

        assertThatThrownBy(() -> save(Grants.award(2, "5.00"))).isInstanceOf(RuntimeException.class);
        assertThat(store().awards().find(Grants.id(2))).isEmpty();
    }
}
