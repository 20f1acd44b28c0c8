package fr.palmares.application.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.application.shared.StaleWrite;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Specifications;
import fr.palmares.application.store.Store;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.Specification;
import fr.palmares.domain.shared.Revision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Calls} must honour. */
public interface CallsContract {

    Store store();

    @Test
    default void finds_no_call_where_none_was_saved() {
        assertThat(store().calls().find(CallId.of("ami-ia-2"))).isEmpty();
    }

    @Test
    default void gives_back_a_call_as_it_was_saved_with_its_tracks_in_order() {
        Call call = Samples.call("ami-ia-2", "AMI IA : l’été, Œuvre & 数据");

        store().keep(() -> store().calls().save(call));

        assertThat(store().calls().find(call.id())).contains(call.at(Samples.first()));
    }

    @Test
    default void gives_back_a_call_of_which_little_is_known() {
        Call call = Samples.terseCall("ami-ia-1");

        store().keep(() -> store().calls().save(call));

        assertThat(store().calls().find(call.id())).contains(call.at(Samples.first()));
    }

    @Test
    default void gives_back_a_call_in_whatever_state_it_is() {
        for (CallState state : CallState.values()) {
            Call sample = Samples.call(state.name().toLowerCase(Locale.ROOT));
            Call call = new Call(
                    sample.id(),
                    sample.title(),
                    state,
                    sample.specification(),
                    sample.announcement(),
                    sample.tracks(),
                    Optional.empty(),
                    Revision.NONE);

            store().keep(() -> store().calls().save(call));

            assertThat(store().calls().find(call.id())).contains(call.at(Samples.first()));
        }
    }

    @Test
    default void gives_back_the_specification_of_a_call_whatever_it_says_or_leaves_out() {
        List<Specification> specifications = List.of(Specifications.whole(), Specifications.bare());
        for (Specification specification : specifications) {
            CallId id = CallId.of("ami-" + specifications.indexOf(specification));
            Call call = Call.published(id, "Appel", specification, Samples.source(1));

            store().keep(() -> store().calls().save(call));

            assertThat(store().calls().find(id)).contains(call.at(Samples.first()));
        }
    }

    @Test
    default void replaces_the_specification_of_a_call_saved_again() {
        CallId id = CallId.of("ami-ia-2");
        Call call = Call.published(id, "Appel", Specifications.whole(), Samples.source(1));
        store().keep(() -> store().calls().save(call));
        Call later = call.specifiedAgain("Appel", Specifications.bare(), Samples.source(2))
                .at(Samples.first());

        store().keep(() -> store().calls().save(later));

        assertThat(store().calls().find(id)).contains(later.at(Samples.first().next()));
    }

    @Test
    default void replaces_a_call_saved_again_whole() {
        Call call = Samples.call("ami-ia-2");
        store().keep(() -> store().calls().save(call));
        Call terse = Samples.terseCall("ami-ia-2").at(Samples.first());

        store().keep(() -> store().calls().save(terse));

        assertThat(store().calls().find(call.id()))
                .contains(terse.at(Samples.first().next()));
    }

    @Test
    default void refuses_a_stale_call() {
        Call call = Samples.call("ami-ia-2");
        store().keep(() -> store().calls().save(call));
        store().keep(() -> store().calls().save(call.at(Samples.first())));

        assertThatThrownBy(() -> store().keep(() -> store().calls().save(call))).isInstanceOf(StaleWrite.class);
        assertThatThrownBy(() -> store().keep(() -> store().calls().save(call.at(Samples.first()))))
                .isInstanceOf(StaleWrite.class);
        assertThat(store().calls().find(call.id()).map(Call::revision)).contains(new Revision(2));
    }

    @Test
    default void refuses_a_call_as_stale_whose_earlier_revision_is_not_there() {
        Call call = Samples.call("ami-ia-2").at(Samples.first());

        assertThatThrownBy(() -> store().keep(() -> store().calls().save(call))).isInstanceOf(StaleWrite.class);
    }
}
