package fr.palmares.adapters.web.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PublicTextTest {

    private static Document read(String markdown) {
        return Jsoup.parse(PublicText.of(markdown, "Le second appel").html());
    }

    @Test
    void goes_under_the_headings_of_the_page_without_saying_the_title_twice() {
        Document text = read("# Le *second* appel\n\n## Qui\n\n##### Quoi\n\n###### Où");

        assertThat(text.select("h1, h2, h3")).isEmpty();
        assertThat(text.select("h4").text()).isEqualTo("Qui");
        assertThat(text.select("h6").eachText()).containsExactly("Quoi", "Où");
    }

    @Test
    void shows_html_and_does_not_obey_it() {
        Document text = read("<script>alert(1)</script>\n\nVoir <b onclick=x>ici</b>");

        assertThat(text.select("script, b")).isEmpty();
        assertThat(text.text()).contains("<script>alert(1)</script>", "<b onclick=x>");
    }

    @Test
    void leads_nowhere_but_to_the_web_or_a_mailbox() {
        Document text = read("[a](javascript:alert(1)) [b](https://exemple.fr/?a=1&b=2) [c](mailto:aide@exemple.fr)");

        assertThat(text.select("a").eachAttr("href"))
                .containsExactly("", "https://exemple.fr/?a=1&b=2", "mailto:aide@exemple.fr");
    }
}
