package fr.palmares.adapters.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.ExportFormat;
import fr.palmares.application.shared.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page for those who publish has each dictionary word for word as the program has it. */
class DictionaryPageTest {

    private static final Sentences FRENCH = Sentences.in(Locale.FRENCH);
    private static final Path PAGE = Path.of("../docs/fr/publier-les-donnees.md");

    static Stream<ExportFormat> formats() {
        return OpenDataFormats.all().stream();
    }

    private static String section(ExportFormat format) {
        String rows = format.fields().stream()
                .map(field -> "| `" + field.name() + "` | " + FRENCH.of(field.meaning()) + " |\n")
                .collect(Collectors.joining());
        return "### `" + format.kind().code() + "` : " + FRENCH.of(format.kind().title()) + "\n"
                + format.kind()
                        .standard()
                        .map(standard -> "Norme : <" + standard + ">.\n")
                        .orElse("")
                + "\n| champ | contenu |\n|---|---|\n" + rows;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void tells_every_field_of_every_export(ExportFormat format) throws IOException {
        assertThat(Files.readString(PAGE)).contains(section(format));
    }
}
