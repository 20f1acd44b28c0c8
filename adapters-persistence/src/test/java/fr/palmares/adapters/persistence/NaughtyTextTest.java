package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.palmares.application.laureate.LaureateFilter;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.shared.SearchText;
import fr.palmares.application.store.Samples;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.proposal.Project;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class NaughtyTextTest {

    private final Database database = Database.open(address());
    private final StoreOf store = new StoreOf(database);

    String address() {
        return "jdbc:h2:mem:" + UUID.randomUUID();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void assertThatAllAreKeptAndFound(List<String> texts) {
        List<Laureate> laureates = IntStream.range(0, texts.size())
                .mapToObj(i -> Samples.laureate("naughty", i + 1, project(texts.get(i))))
                .toList();
        store.keep(() -> {
            store.calls().save(Samples.call("naughty"));
            store.laureates().save(laureates);
        });

        assertThat(store.laureates().of(Samples.call("naughty").id()))
                .isEqualTo(laureates.stream()
                        .map(laureate -> laureate.at(Samples.first()))
                        .toList());
        assertThat(laureates)
                .allSatisfy(laureate -> assertThat(numbersFoundBy(laureate))
                        .contains(laureate.id().number()));
    }

    private static Project project(String text) {
        return new Project(
                text, Optional.of(text), Optional.empty(), Optional.of(text), List.of(text, "autre " + text));
    }

    private List<Integer> numbersFoundBy(Laureate laureate) {
        String title = laureate.project().title();
        SearchText search = SearchText.of(title.substring(0, Math.min(title.length(), SearchText.LONGEST)));
        LaureateFilter filter = new LaureateFilter(search, Optional.empty(), Optional.empty(), Optional.empty());
        return store.laureateQueries().list(filter, Optional.empty(), 1_000).stream()
                .map(LaureateView::id)
                .map(id -> id.number())
                .toList();
    }

    @Test
    void keeps_every_naughty_string_and_finds_it_again() {
        Path file = Path.of(System.getProperty("palmares.shared", ""), "corpus", "suites", "blns", "blns.json");
        assumeThat(file).as("shared corpus").exists();
        String[] naughty = JsonMapper.shared().readValue(file.toFile(), String[].class);

        assertThatAllAreKeptAndFound(
                Arrays.stream(naughty).filter(text -> !text.isBlank()).toList());
    }

    @Test
    void keeps_what_databases_take_for_something_else_and_finds_it_again() {
        assertThatAllAreKeptAndFound(List.of(
                "'; drop table laureate; --",
                "a\0b",
                "\uD800 seul",
                "100 % _ ! \\ [a-z]",
                "{ts '2019-07-03'} ? :name <define> ${placeholder} $$",
                "ligne\r\nsuivante\tici",
                "€¨€ ° ´",
                "null",
                "\uFFFF\uFFFE",
                "\uDBFF\uDFFF",
                "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 😀",
                "\u202Eàrebours"));
    }
}
