package fr.palmares.application.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.application.shared.StaleWrite;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Store;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.Siret;
import fr.palmares.domain.shared.Folding;
import fr.palmares.domain.shared.Revision;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link Administrations} must honour. */
public interface AdministrationsContract {

    Store store();

    private void save(Administration... administrations) {
        store().keep(() -> store().administrations().save(List.of(administrations)));
    }

    private List<AdministrationId> named(String... names) {
        List<String> folded = Arrays.stream(names).map(Folding::fold).toList();
        return store().administrations().named(folded).stream()
                .map(Administration::id)
                .toList();
    }

    @Test
    default void gives_back_an_administration_with_every_name_and_its_period() {
        Administration office = Samples.biodiversityOffice();
        Administration whole = new Administration(
                office.id(),
                office.names(),
                Optional.of(AdministrationId.of("a-parent-that-is-not-on-record")),
                Siret.parse("180 070 039 00110"),
                Revision.NONE);

        save(whole);

        assertThat(store().administrations().withIds(List.of(office.id()))).containsExactly(whole.at(Samples.first()));
    }

    @Test
    default void gives_those_of_the_ids_that_exist_in_order_of_id_and_each_once() {
        Administration health = Samples.administration("sante", "Direction générale de la santé");
        Administration armies = Samples.administration("armees", "Ministère des armées");
        save(health, armies);

        List<Administration> found = store().administrations()
                .withIds(List.of(health.id(), AdministrationId.of("nowhere"), armies.id(), health.id()));

        assertThat(found).containsExactly(armies.at(Samples.first()), health.at(Samples.first()));
        assertThat(store().administrations().withIds(List.of())).isEmpty();
    }

    @Test
    default void finds_a_body_by_any_name_bare_name_or_acronym_that_it_ever_bore() {
        Administration office = Samples.biodiversityOffice();
        Administration health = Samples.administration("sante", "Direction générale de la santé (DGS)");
        save(office, health);

        assertThat(named("AGENCE FRANCAISE POUR LA BIODIVERSITE")).containsExactly(office.id());
        assertThat(named("ofb")).containsExactly(office.id());
        assertThat(named("direction generale de la sante", "Dgs", "AFB")).containsExactly(office.id(), health.id());
        assertThat(named("Direction générale de la santé (DGS)")).containsExactly(health.id());
    }

    @Test
    default void finds_a_body_by_whole_names_only() {
        save(Samples.biodiversityOffice());

        assertThat(named("Office", "biodiversité", "")).isEmpty();
        assertThat(store().administrations().named(List.of())).isEmpty();
    }

    @Test
    default void finds_every_body_that_shares_an_acronym() {
        save(
                Samples.administration("direction-de-la-sante", "Direction de la santé (DS)"),
                Samples.administration("direction-du-sport", "Direction du sport (DS)"));

        assertThat(named("ds"))
                .containsExactly(
                        AdministrationId.of("direction-de-la-sante"), AdministrationId.of("direction-du-sport"));
    }

    @Test
    default void finds_a_renamed_body_by_its_new_names_only() {
        Administration met = Samples.administration("office-francais-de-la-biodiversite", "Agence de la biodiversité");
        save(met);

        save(Samples.biodiversityOffice().at(Samples.first()));

        assertThat(named("Agence de la biodiversité")).isEmpty();
        assertThat(named("OFB")).containsExactly(met.id());
    }

    @Test
    default void finds_a_body_by_a_name_of_any_length() {
        String longName = "Direction " + "très ".repeat(400) + "générale";
        save(Samples.administration("longue", longName), Samples.administration("longue-2", longName + "s"));

        assertThat(named(longName)).containsExactly(AdministrationId.of("longue"));
    }

    @Test
    default void saves_and_finds_thousands_at_once() {
        List<Administration> many = IntStream.range(0, 3_000)
                .mapToObj(i -> Samples.administration("commune-" + i, "Commune " + i))
                .toList();

        store().keep(() -> store().administrations().save(many));

        assertThat(store().administrations()
                        .withIds(many.stream().map(Administration::id).toList()))
                .hasSize(3_000);
        assertThat(store().administrations()
                        .named(IntStream.range(0, 3_000)
                                .mapToObj(i -> "commune " + i)
                                .toList()))
                .hasSize(3_000);
    }

    @Test
    default void refuses_a_stale_administration() {
        Administration office = Samples.biodiversityOffice();
        save(office);

        assertThatThrownBy(() -> save(office)).isInstanceOf(StaleWrite.class);
        assertThatThrownBy(() -> save(office.at(Samples.first().next()))).isInstanceOf(StaleWrite.class);
    }

    @Test
    default void refuses_an_administration_as_stale_that_stands_twice_in_one_list() {
        Administration office = Samples.biodiversityOffice();

        assertThatThrownBy(() -> save(office, office)).isInstanceOf(StaleWrite.class);
        assertThat(store().administrations().withIds(List.of(office.id()))).isEmpty();
    }
}
