package fr.palmares.adapters.opendata;

import static fr.palmares.application.exchange.GivenAwards.award;
import static fr.palmares.application.exchange.GivenAwards.whole;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import fr.palmares.application.exchange.ExportFormat;
import fr.palmares.application.exchange.ExportFormatContract;
import fr.palmares.application.exchange.Exported;
import fr.palmares.application.exchange.Exporting;
import fr.palmares.application.exchange.GivenAwards;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back by Rome, as feed readers do. */
class FeedTest implements ExportFormatContract {

    @Override
    public ExportFormat format() {
        return new Feed();
    }

    private SyndFeed read(Exported exported) {
        try {
            return new SyndFeedInput().build(new StringReader(write(exported).text()));
        } catch (FeedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void tells_the_call_and_each_laureate() {
        SyndFeed feed = read(Exporting.of(award(1), GivenAwards.inKind(award(1)), award(2)));
        SyndEntry first = feed.getEntries().get(0);

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getUri()).isEqualTo("urn:uuid:" + Uuid.of(Exporting.CALL));
        assertThat(feed.getTitle()).isEqualTo("Second appel « Intelligence artificielle »");
        assertThat(feed.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2019-10-25T08:30:15Z"));
        assertThat(feed.getAuthors())
                .singleElement()
                .extracting("name")
                .isEqualTo("Direction interministérielle du numérique");
        assertThat(feed.getEntries()).hasSize(2);
        assertThat(first.getLink()).isEqualTo("https://palmares.example/laureates/ami-ia-2/1");
        assertThat(first.getUpdatedDate().toInstant()).isEqualTo(Instant.parse("2019-10-25T08:30:15Z"));
        assertThat(first.getDescription().getValue())
                .isEqualTo("Insee. Aide accordée : 210 000,50 €. Aide en nature : 210 000,50 €");
        assertThat(feed.getEntries().stream().map(SyndEntry::getUri)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>& \"deux\" 'mots' ]]>", "<!-- x -->", "<?php ?>", "𝔸 é ", "&lt;"})
    void keeps_every_text_as_it_is(String title) {
        assertThat(read(Exporting.of(award(1, title, List.of(whole("Insee", Optional.empty(), "1")))))
                        .getEntries()
                        .get(0)
                        .getTitle())
                .isEqualTo(title.strip());
    }

    @Test
    void stays_well_formed_whatever_a_text_holds() {
        String title = "a\u0000b\u000Bc\uD800d\uFFFEe";

        assertThat(Xml.legal(title)).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(read(Exporting.of(award(1, title, List.of(whole("Insee", Optional.empty(), "1")))))
                        .getEntries())
                .hasSize(1);
    }
}
