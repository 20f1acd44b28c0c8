package fr.palmares.domain.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiretTest {

    private static List<String[]> vectors() throws IOException {
        Path file = Path.of(System.getProperty("palmares.shared", ""), "standards", "siret", "vectors.csv");
        assumeThat(file).as("shared vectors").exists();
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    @Test
    void agrees_with_the_shared_vectors() throws IOException {
        for (String[] vector : vectors()) {
            assertThat(Siret.parse(vector[0]).isPresent())
                    .as(String.join(",", vector))
                    .isEqualTo(vector[2].equals("valid"));
        }
    }

    @Test
    void reads_digits_with_spaces_of_every_kind() {
        assertThat(Siret.parse("180 070 039\u00a000110")).contains(new Siret("18007003900110"));
    }

    @Test
    void takes_the_establishments_of_la_poste() {
        assertThat(Siret.parse("35600000000048")).isPresent();
        assertThat(Siret.parse("35600000049837")).isPresent();
        assertThat(Siret.parse("35600000049838")).isEmpty();
    }

    @Test
    void refuses_what_is_not_fourteen_digits_that_check() {
        for (String wrong : new String[] {"", "18007003900111", "1800700390011", "180070039001100", "１８００７００３９００１１０"}) {
            assertThat(Siret.parse(wrong)).as(wrong).isEmpty();
            assertThatThrownBy(() -> new Siret(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
