package fr.palmares.adapters.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.adapters.web.Json;
import fr.palmares.application.exchange.Changes;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.DocumentKind;
import fr.palmares.application.exchange.DocumentReport;
import fr.palmares.application.exchange.ImportReport;
import fr.palmares.application.exchange.ImportReport.Verdict;
import fr.palmares.application.exchange.Position;
import fr.palmares.application.shared.Sentences;
import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.shared.Money;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportReportJsonTest {

    private static final DocumentReport ARTICLE = new DocumentReport(
            "folder/article.md",
            "article.md",
            DocumentKind.ARTICLE,
            Optional.of(CallId.of("ami-ia-2")),
            new Announcement(Optional.empty(), Optional.of(15), Optional.of(46), Optional.of(Money.euros("4000000"))),
            List.of(),
            new Changes(List.of("ami-ia-2/1"), List.of(), List.of()),
            true,
            List.of(Diagnostic.warning(new Position(26, 1), "announced-count-differs", 15, 4)));

    @Test
    void tells_each_document_and_the_verdict() {
        assertThat(json(Verdict.STORED, Locale.FRENCH))
                .isEqualTo("{\"documents\":[{\"document\":\"article.md\",\"kind\":\"article\",\"call\":\"ami-ia-2\","
                        + "\"announced\":{\"laureates\":15,\"proposals\":46,"
                        + "\"amount\":{\"amount\":\"4000000.00\",\"currency\":\"EUR\"},\"on\":null},"
                        + "\"found\":{\"laureates\":0},"
                        + "\"changes\":{\"created\":[\"ami-ia-2/1\"],\"updated\":[],\"unchanged\":[]},"
                        + "\"laureates\":[],"
                        + "\"diagnostics\":[{\"severity\":\"warning\",\"code\":\"announced-count-differs\","
                        + "\"message\":\"15 lauréats annoncés, 4 trouvés\",\"line\":26,\"column\":1}]}],"
                        + "\"verdict\":\"stored\"}");
    }

    @Test
    void words_the_diagnostics_in_the_language_that_is_asked_for() {
        assertThat(json(Verdict.DRY_RUN, Locale.ENGLISH))
                .contains("\"message\":\"15 laureates announced, 4 found\"")
                .endsWith("\"verdict\":\"dry-run\"}");
    }

    private static String json(Verdict verdict, Locale language) {
        return Json.of(new ImportReport(List.of(ARTICLE), verdict), Sentences.in(language))
                .text();
    }
}
