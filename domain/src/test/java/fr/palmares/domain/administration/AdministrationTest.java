package fr.palmares.domain.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.domain.shared.Period;
import fr.palmares.domain.shared.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdministrationTest {

    private static final LocalDate CHANGE = LocalDate.of(2020, 1, 1);
    private static final AdministrationName BEFORE =
            new AdministrationName("Agence", Optional.of("AFB"), Period.until(CHANGE.minusDays(1)));
    private static final AdministrationName SINCE =
            new AdministrationName("Office", Optional.of("OFB"), Period.since(CHANGE));

    private static Administration named(AdministrationName... names) {
        return new Administration(
                AdministrationId.of("ofb"), List.of(names), Optional.empty(), Optional.empty(), Revision.NONE);
    }

    @Test
    void bears_the_name_of_the_day() {
        Administration office = named(SINCE, BEFORE);

        assertThat(office.names()).containsExactly(BEFORE, SINCE);
        assertThat(office.nameOn(CHANGE.minusDays(1))).isEqualTo(BEFORE);
        assertThat(office.nameOn(CHANGE)).isEqualTo(SINCE);
    }

    @Test
    void bears_its_latest_name_on_a_day_that_none_covers() {
        AdministrationName late = new AdministrationName("Tard", Optional.empty(), Period.since(CHANGE.plusYears(1)));

        assertThat(named(BEFORE, late).nameOn(CHANGE)).isEqualTo(late);
    }

    @Test
    void refuses_two_names_for_one_day_no_name_and_itself_as_parent() {
        AdministrationName always = new AdministrationName("Toujours", Optional.empty(), Period.ALWAYS);

        assertThatThrownBy(() -> named(BEFORE, always)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(AdministrationTest::named).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Administration(
                        AdministrationId.of("ofb"),
                        List.of(SINCE),
                        Optional.of(AdministrationId.of("ofb")),
                        Optional.empty(),
                        Revision.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takes_the_acronym_out_of_a_name_as_written() {
        AdministrationName health = AdministrationName.asWritten("Direction générale de la santé (DGS)");

        assertThat(health.acronym()).contains("DGS");
        assertThat(health.bare()).isEqualTo("Direction générale de la santé");
        assertThat(health.folded())
                .containsExactly("direction generale de la sante (dgs)", "direction generale de la sante", "dgs");
        assertThat(AdministrationName.asWritten("Mairie (centre)").acronym()).isEmpty();
    }
}
