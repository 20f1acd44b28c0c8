package fr.palmares.app.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.domain.trail.Actor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Map<String, String> NOTHING = Map.of();

    @TempDir
    private Path directory;

    private Settings read(Map<String, String> options, Map<String, String> environment) {
        return Settings.from(Given.read(options, environment, directory));
    }

    private void write(String folder, String lines) throws IOException {
        Files.createDirectories(directory.resolve(folder));
        Files.writeString(directory.resolve(folder).resolve("palmares.properties"), lines);
    }

    @Test
    void has_these_defaults() {
        Settings recorded = new Settings(
                "jdbc:h2:file:./data/palmares",
                "127.0.0.1",
                8080,
                Language.FRENCH,
                true,
                URI.create("http://127.0.0.1:8080"),
                Actor.UNNAMED,
                LogForm.HUMAN,
                false);

        assertThat(read(NOTHING, NOTHING)).isEqualTo(recorded);
    }

    @Test
    void takes_every_setting_from_the_environment() {
        Map<String, String> environment = Map.of(
                "PALMARES_LOG", "json",
                "PALMARES_LOG_REQUESTS", "true",
                "PALMARES_DB", "jdbc:h2:mem:env",
                "PALMARES_HOST", "0.0.0.0",
                "PALMARES_PORT", "0",
                "PALMARES_LANG", "en",
                "PALMARES_COLOR", "false",
                "PALMARES_PUBLIC_URL", "https://aap.example.fr",
                "PALMARES_BY", "agnes");

        assertThat(read(NOTHING, environment))
                .isEqualTo(new Settings(
                        "jdbc:h2:mem:env",
                        "0.0.0.0",
                        0,
                        Language.ENGLISH,
                        false,
                        URI.create("https://aap.example.fr"),
                        new Actor("agnes"),
                        LogForm.JSON,
                        true));
    }

    @Test
    void takes_every_setting_from_the_file() throws IOException {
        write("data", """
                db=jdbc:postgresql://db/palmares
                host=::1
                port=81
                lang=en
                color=false
                public-url=http://x.fr/aap
                by=Agnès B.
                log=json
                log-requests=true
                """);

        assertThat(read(NOTHING, NOTHING))
                .isEqualTo(new Settings(
                        "jdbc:postgresql://db/palmares",
                        "::1",
                        81,
                        Language.ENGLISH,
                        false,
                        URI.create("http://x.fr/aap"),
                        new Actor("Agnès B."),
                        LogForm.JSON,
                        true));
    }

    @Test
    void names_whoever_sits_at_the_machine_unless_told_otherwise() {
        Map<String, String> environment = Map.of("LOGNAME", "agnes");

        assertThat(read(NOTHING, environment).by()).isEqualTo(new Actor("agnes"));
        assertThat(read(Map.of("by", "le jury"), environment).by()).isEqualTo(new Actor("le jury"));
    }

    @Test
    void prefers_an_option_to_the_environment_and_that_to_the_file() throws IOException {
        write("data", "host=file\nport=1\nlang=en\n");
        Map<String, String> environment = Map.of("PALMARES_HOST", "environment", "PALMARES_PORT", "2");

        Settings settings = read(Map.of("host", "option"), environment);

        assertThat(settings.host()).isEqualTo("option");
        assertThat(settings.port()).isEqualTo(2);
        assertThat(settings.language()).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:./try, .",
        "jdbc:h2:./try, .",
        "jdbc:h2:file:try;MODE=PostgreSQL, .",
        "jdbc:h2:file:./some/where/try, some/where",
        "jdbc:h2:mem:try, data",
        "jdbc:postgresql://db/palmares, data"
    })
    void reads_the_file_beside_the_database(String database, String folder) throws IOException {
        write(folder, "port=4711");

        assertThat(read(Map.of("db", database), NOTHING).port()).isEqualTo(4711);
    }

    @ParameterizedTest
    @CsvSource({
        "db, ./try, wrong-database",
        "db, jdbc:mysql:x, wrong-database",
        "host, ' ', wrong-host",
        "port, 65536, wrong-port",
        "port, -1, wrong-port",
        "port, ８０, wrong-port",
        "lang, de, wrong-language",
        "color, yes, wrong-colour",
        "public-url, ftp://x.fr, wrong-public-url",
        "public-url, palmares, wrong-public-url",
        "public-url, 'http://a b', wrong-public-url",
        "public-url, https://x.fr/?q=1, wrong-public-url"
    })
    void refuses_a_value_that_its_setting_cannot_have(String setting, String value, String code) {
        assertThatThrownBy(() -> read(Map.of(setting, value), NOTHING)).hasMessage(code);
    }

    @Test
    void says_where_a_wrong_value_was_given() throws IOException {
        write("data", "port=x");

        assertThatThrownBy(() -> read(NOTHING, NOTHING))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.in(Words.in(Language.FRENCH)))
                                .startsWith("data/palmares.properties port : « x » n’est pas un port"));
    }

    @Test
    void offers_the_address_of_a_database_to_whoever_names_a_file() {
        assertThatThrownBy(() -> read(Map.of("db", "try"), NOTHING))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.in(Words.in(Language.ENGLISH)))
                                .isEqualTo("--db: “try” is not the address of a database; try jdbc:h2:file:./try"
                                        + " [wrong-database]"));
    }

    @Test
    void refuses_a_setting_that_does_not_exist() throws IOException {
        write("data", "prot=80");

        assertThatThrownBy(() -> read(NOTHING, NOTHING)).hasMessage("unknown-setting");
    }

    @Test
    void refuses_a_file_that_is_not_readable() throws IOException {
        write("data", "port=\\u12");

        assertThatThrownBy(() -> read(NOTHING, NOTHING)).hasMessage("unreadable-settings");
    }
}
