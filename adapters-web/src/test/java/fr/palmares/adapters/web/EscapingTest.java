package fr.palmares.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.administration.AdministrationView;
import fr.palmares.application.call.CallView;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.laureate.LaureateView.NamedAdministration;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Period;
import fr.palmares.domain.shared.Source;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapingTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/calls/ami-ia-2",
            "/laureates",
            "/laureates/ami-ia-2/1",
            "/administrations",
            "/administrations/direction-generale-de-la-sante");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><script>alert(1)</script>",
                "' onmouseover='alert(1)",
                "\" autofocus onfocus=\"alert(1)",
                "</title></main><img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "${7*7} @raw @if(true) !{x}",
                "&lt;b&gt; &amp;amp; <!-- --> ]]>"
            })
    void shows_a_payload_in_any_field_as_the_text_it_is(String payload) {
        try (Site site = Site.of(everywhere(payload))) {
            for (String address : PAGES) {
                assertHarmless(site.page(address), payload);
            }
            String asked = URLEncoder.encode(payload, StandardCharsets.UTF_8);
            assertHarmless(site.page("/laureates?q=" + asked), payload);
            assertHarmless(site.page("/administrations?q=" + asked), payload);
            assertThat(site.page("/laureates?q=" + asked).select("#q").val()).isEqualTo(payload);
            for (String broken : List.of("/laureates?" + asked + "=1", "/laureates?track=" + asked, "/" + asked)) {
                Document page = site.page(broken, "Accept", "text/html");
                assertThat(active(page)).isEmpty();
                assertThat(page.select("h1")).hasSize(1);
            }
        }
    }

    private static void assertHarmless(Document page, String payload) {
        assertThat(active(page)).as(page.location()).isEmpty();
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(page.wholeText() + page.select("#q").val()).contains(payload);
    }

    /** Whatever would run, or carries a handler that would. */
    private static List<Element> active(Document page) {
        return page.getAllElements().stream()
                .filter(element -> !element.attr("type").equals("application/ld+json"))
                .filter(element -> element.tagName().matches("script|iframe|object|embed")
                        || element.attr("src").equals("x")
                        || element.attributes().asList().stream()
                                .anyMatch(attribute -> attribute.getKey().startsWith("on")
                                        || attribute.getKey().equals("autofocus")))
                .toList();
    }

    private static Views everywhere(String payload) {
        CallView call = new CallView(
                Samples.CALL,
                payload,
                CallState.ANNOUNCED,
                Announcement.SILENT,
                List.of(new Track(TrackId.of("t"), payload)),
                Optional.of(new Envelope(
                        Money.euros("1"),
                        new FundingSource(Optional.of(payload), Optional.of(payload), Optional.of(payload)))),
                1,
                Optional.of(new Source(payload, 1)));
        LaureateView laureate = new LaureateView(
                new LaureateId(Samples.CALL, 1),
                Optional.empty(),
                Optional.of(payload),
                Optional.of(new NamedAdministration(Samples.HEALTH, payload + ".")),
                Optional.of(TrackId.of("t")),
                new Project(
                        payload, Optional.of(payload), Optional.of(payload), Optional.of(payload), List.of(payload)),
                false,
                new Source(payload, 1));
        AdministrationView administration = new AdministrationView(
                Samples.HEALTH,
                List.of(new AdministrationName(payload, Optional.of(payload), Period.ALWAYS)),
                Optional.empty(),
                Optional.empty(),
                1);
        return new Views(List.of(call), List.of(laureate), List.of(administration));
    }
}
