package fr.palmares.application.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.application.shared.StaleWrite;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Store;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.jury.Juror;
import fr.palmares.domain.jury.JurorId;
import fr.palmares.domain.jury.Jury;
import fr.palmares.domain.jury.Recusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Juries} must honour. */
public interface JuriesContract {

    CallId CALL = CallId.of("ami-ia-2");
    LocalDate DAY = LocalDate.of(2018, 12, 18);

    Store store();

    private void save(Jury jury) {
        store().keep(() -> store().juries().save(jury));
    }

    private void openCall() {
        store().keep(() -> store().calls().save(Samples.call(CALL.toString())));
    }

    private static Juror juror(String id, Juror.Role role, Optional<LocalDate> declared) {
        return new Juror(new JurorId(id), "Chloé " + id, role, declared);
    }

    private static Recusal recusal(String juror, int proposal) {
        return new Recusal(new JurorId(juror), new ProposalNumber(proposal), "parente du porteur", DAY);
    }

    /** Neither members nor recusals in the order of their names. */
    private static Jury whole() {
        return Jury.named(
                CALL,
                List.of(
                        juror("j2", Juror.Role.MEMBER, Optional.of(DAY)),
                        juror("J1", Juror.Role.PRESIDENT, Optional.empty()),
                        juror("J10", Juror.Role.MEMBER, Optional.empty()),
                        juror("J2", Juror.Role.MEMBER, Optional.of(DAY))),
                List.of(recusal("J2", 7), recusal("j2", 9), recusal("J2", 3), recusal("J1", 7)));
    }

    @Test
    default void has_no_jury_for_a_call_without_one() {
        openCall();

        assertThat(store().juries().of(CALL)).isEmpty();
    }

    @Test
    default void gives_back_a_jury_as_it_was_saved_with_members_and_recusals_in_order() {
        openCall();

        save(whole());

        assertThat(store().juries().of(CALL)).contains(whole().at(Samples.first()));
        assertThat(store().juries().of(CallId.of("ami-ia"))).isEmpty();
    }

    @Test
    default void gives_back_a_jury_without_members() {
        openCall();
        Jury empty = Jury.named(CALL, List.of(), List.of());

        save(empty);

        assertThat(store().juries().of(CALL)).contains(empty.at(Samples.first()));
    }

    @Test
    default void replaces_a_jury_saved_again_whole() {
        openCall();
        save(whole());
        Jury later = Jury.named(CALL, List.of(juror("J10", Juror.Role.PRESIDENT, Optional.of(DAY))), List.of())
                .at(Samples.first());

        save(later);

        assertThat(store().juries().of(CALL)).contains(later.at(Samples.first().next()));
    }

    @Test
    default void refuses_a_stale_jury_and_leaves_the_stored_one() {
        openCall();
        assertThatThrownBy(() -> save(whole().at(Samples.first()))).isInstanceOf(StaleWrite.class);
        save(whole());
        Jury empty = Jury.named(CALL, List.of(), List.of());

        assertThatThrownBy(() -> save(empty)).isInstanceOf(StaleWrite.class);
        assertThatThrownBy(() -> save(empty.at(Samples.first().next()))).isInstanceOf(StaleWrite.class);
        assertThat(store().juries().of(CALL)).contains(whole().at(Samples.first()));
    }

    @Test
    default void refuses_a_jury_whose_call_is_not_on_record() {
        assertThatThrownBy(() -> save(whole())).isInstanceOf(RuntimeException.class);
    }
}
