package fr.palmares.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.palmares.application.laureate.LaureateView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The Big List of Naughty Strings, each the title of a laureate. */
class NaughtyTitlesTest {

    @Test
    void come_back_as_they_are_in_json_and_as_text_on_pages() throws Exception {
        List<LaureateView> laureates = laureates();
        try (Site site = Site.of(Samples.record().with(laureates))) {
            for (LaureateView laureate : laureates) {
                String title = laureate.project().title();
                var page = site.page("/laureates/" + laureate.id());

                assertThat(site.json("/api/v1/laureates/" + laureate.id())
                                .get("title")
                                .asString())
                        .isEqualTo(title);
                assertThat(page.selectFirst("h1").wholeText()).isEqualTo(asBrowsersRead(title));
                assertThat(page.select("h1").attr("dir")).isEqualTo("auto");
                assertThat(page.select("script:not([type=application/ld+json]), h1 *"))
                        .isEmpty();
            }
            assertThat(site.json("/api/v1/laureates?limit=200").get("items")).hasSize(200);
        }
    }

    @Test
    void can_be_searched_for_or_are_refused() throws Exception {
        try (Site site = Site.of(Samples.record())) {
            for (LaureateView laureate : laureates()) {
                String title = laureate.project().title();
                int status = site.get("/api/v1/laureates?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8))
                        .statusCode();

                assertThat(status).as(title).isEqualTo(title.length() > 200 ? 400 : 200);
            }
        }
    }

    private static List<LaureateView> laureates() throws Exception {
        Path list = Path.of(System.getProperty("palmares.shared", "shared"), "corpus/suites/blns/blns.json");
        assumeThat(list).as("the shared corpus is not here").exists();
        List<String> titles = JsonMapper.shared()
                .readTree(Files.readString(list))
                .valueStream()
                .map(node -> node.asString())
                .filter(text -> !text.isBlank() && !text.strip().isEmpty())
                .toList();
        return IntStream.range(0, titles.size())
                .mapToObj(i -> Samples.laureate(i + 1, titles.get(i), "IRSN"))
                .toList();
    }

    /** HTML has no carriage return. */
    private static String asBrowsersRead(String title) {
        return title.replace("\r\n", "\n").replace('\r', '\n');
    }
}
