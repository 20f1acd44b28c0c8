package fr.palmares.adapters.opendata;

import static fr.palmares.application.exchange.GivenAwards.award;
import static fr.palmares.application.exchange.GivenAwards.whole;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.ExportFormat;
import fr.palmares.application.exchange.ExportFormatContract;
import fr.palmares.application.exchange.Exported;
import fr.palmares.application.exchange.Exporting;
import fr.palmares.application.exchange.Exporting.Rows;
import fr.palmares.application.shared.Sentence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PabulibTest implements ExportFormatContract {

    @Override
    public ExportFormat format() {
        return new Pabulib();
    }

    @Test
    void has_the_three_sections_in_the_official_order_of_keys() {
        assertThat(write(Exporting.complete(2)).text().lines().filter(line -> !line.startsWith("comment;")))
                .containsExactly(
                        "META",
                        "key;value",
                        "description;Second appel « Intelligence artificielle »",
                        "country;France",
                        "unit;Direction interministérielle du numérique",
                        "instance;ami-ia-2",
                        "num_projects;2",
                        "num_votes;1",
                        "budget;4000000",
                        "vote_type;scoring",
                        "rule;unknown",
                        "date_begin;18.12.2018",
                        "date_end;31.01.2019",
                        "categories;technical",
                        "edition;2019-10-25",
                        "language;fr",
                        "currency;EUR",
                        "fully_funded;1",
                        "PROJECTS",
                        "project_id;cost;votes;score;name;category;selected",
                        "1;250000;1;14667;Projet 1;technical;1",
                        "2;250000;1;15000;Projet 2;technical;1",
                        "VOTES",
                        "voter_id;vote;points",
                        "jury;2,1;15000,14667");
    }

    @Test
    void keeps_a_title_in_one_field_of_one_line() {
        Exported exported =
                Exporting.of(award(1, "Un; \"deux\"\ntrois", List.of(whole("Insee", Optional.empty(), "1"))));

        assertThat(write(exported).text()).contains("\n1;250000;1;14667;\"Un; \"\"deux\"\" trois\";technical;1\n");
    }

    @Test
    void names_a_laureate_that_no_decision_gives_a_score() {
        Exported two = Exporting.complete(2);
        Exported one = Exporting.with(
                two,
                new Rows(
                        List.of(),
                        ((Rows) two.rows()).laureates(),
                        Optional.of(Exporting.decided(
                                ((Rows) two.rows()).laureates().subList(0, 1))),
                        List.of()));

        Written written = write(one);

        assertThat(written.leftOut()).containsExactly(Sentence.of("export-no-score", "ami-ia-2/2", "Projet 2"));
        assertThat(written.text()).contains("num_projects;1\n").contains("\njury;1;14667\n");
    }

    @Test
    void is_not_to_be_had_without_a_decision() {
        Exported undecided =
                Exporting.with(Exporting.complete(1), new Rows(List.of(), List.of(), Optional.empty(), List.of()));

        assertThat(new Pabulib().lacking(undecided)).hasValue(Sentence.of("export-no-decision", Exporting.CALL));
    }
}
