package fr.palmares.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./x;USER=o;PASSWORD=S3cr&t",
                "jdbc:h2:file:./x;password=S3cr\\;t;MODE=PostgreSQL",
                "jdbc:postgresql://host/db?user=o&password=S3cr%26t&sslmode=require",
                "jdbc:postgresql://host/db?sslpassword=S3cret",
                "postgresql://officer:S3cr;t@host/db",
                "cannot open “jdbc:h2:x;Password = S3cret”, says the driver",
                "{\"url\":\"jdbc:h2:x;PASSWORD=S3cret\",\"level\":\"ERROR\"}"
            })
    void hides_the_password_wherever_it_stands(String text) {
        assertThat(Secrets.hidden(text)).contains("***").doesNotContain("S3cr").doesNotContain("t@host");
    }

    @Test
    void leaves_everything_else_alone() {
        assertThat(Secrets.hidden("jdbc:h2:x;PASSWORD=a;USER=o, [database-locked]"))
                .isEqualTo("jdbc:h2:x;PASSWORD=***;USER=o, [database-locked]");
        assertThat(Secrets.hidden("« http://127.0.0.1:8080/ » ; le mot de passe est refusé"))
                .isEqualTo("« http://127.0.0.1:8080/ » ; le mot de passe est refusé");
    }

    @Test
    void hides_a_password_with_spaces_in_an_address() {
        assertThat(Secrets.hiddenInAddress("jdbc:h2:x;PASSWORD=two words;USER=o"))
                .isEqualTo("jdbc:h2:x;PASSWORD=***;USER=o");
    }
}
