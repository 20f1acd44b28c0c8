package fr.palmares.adapters.markdown;

import fr.palmares.domain.shared.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The words by which articles are read, as {@code reading-rules.yaml} lists them. */
final class ReadingRules {

    private static final String FILE = "reading-rules.yaml";

    private final Map<String, Object> rules = new LinkedHashMap<>();

    private ReadingRules(Map<?, ?> rules) {
        rules.forEach((key, value) -> this.rules.put(key.toString(), value));
    }

    static ReadingRules load() {
        try (InputStream in = Objects.requireNonNull(ReadingRules.class.getResourceAsStream(FILE), FILE)) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Object rules = new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromString(yaml);
            return new ReadingRules((Map<?, ?>) rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a list, folded. */
    List<String> words(String key) {
        return folded(rules.get(key), key);
    }

    /** The words of each list of a section, folded, in the order of the file. */
    Map<String, List<String>> section(String key) {
        Map<String, List<String>> section = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(rules.get(key), key))
                .forEach((name, words) -> section.put(name.toString(), folded(words, name.toString())));
        return section;
    }

    /** The words of each list of a section as they are written, in the order of the file. */
    Map<String, List<String>> written(String key) {
        Map<String, List<String>> section = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(rules.get(key), key))
                .forEach((name, words) -> section.put(
                        name.toString(),
                        ((List<?>) words).stream().map(Object::toString).toList()));
        return section;
    }

    private static List<String> folded(@Nullable Object words, String key) {
        return ((List<?>) Objects.requireNonNull(words, key))
                .stream().map(Object::toString).map(Folding::fold).toList();
    }
}
