package fr.palmares.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PagingTest {

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.of(Samples.record().with(Samples.many(60)));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void gives_fifty_unless_told() {
        assertThat(site.json("/api/v1/laureates").get("items")).hasSize(50);
        assertThat(site.json("/api/v1/laureates?limit=200").get("items")).hasSize(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/laureates?q=projet&limit=7", "/api/v1/calls/ami-ia-2/laureates?limit=7&lang=en"})
    void walks_a_whole_list_by_its_link_header(String first) {
        List<Integer> numbers = new ArrayList<>();
        Optional<String> address = Optional.of(first);

        while (address.isPresent()) {
            HttpResponse<String> response = site.get(address.get());
            JsonNode list = Site.json(response);
            list.get("items").forEach(item -> numbers.add(item.get("number").asInt()));
            address =
                    response.headers().firstValue("Link").map(link -> link.replaceFirst("<(.*)>; rel=\"next\"", "$1"));
            assertThat(list.get("next").isNull()).isEqualTo(address.isEmpty());
        }

        assertThat(numbers).hasSize(60).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void links_to_the_next_page_with_all_that_was_asked() {
        assertThat(site.get("/api/v1/laureates?q=projet+num%C3%A9ro&limit=2&lang=en")
                        .headers()
                        .firstValue("Link"))
                .hasValue(
                        "</api/v1/laureates?q=projet+num%C3%A9ro&limit=2&cursor=YW1pLWlhLTIvMg&lang=en>; rel=\"next\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/laureates?q=projet", "/calls/ami-ia-2", "/administrations/direction-generale-de-la-sante"})
    void walks_pages_by_their_button(String first) {
        int laureates = 0;
        String address = first;

        while (!address.isEmpty()) {
            var page = site.page(address);
            laureates += page.select(".cards > li").size();
            address = page.select("a[rel=next]").attr("href");
        }

        assertThat(laureates).isBetween(59, 60);
    }
}
