package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.ProposalDocument;
import fr.palmares.application.exchange.ProposalsFormat;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Unreadable;
import java.time.ZoneId;
import java.util.List;

/**
 * Reads {@code proposals.json}: a list of objects, or an object whose key {@code proposals} has that list. The keys are
 * those of a front matter, and {@code title}, {@code objective}, {@code data}, {@code ai}, {@code gains}.
 */
final class ProposalsJson implements ProposalsFormat {

    @Override
    public Reading<List<ProposalDocument>> read(Document document, ZoneId zone) {
        return SourceText.of(document)
                .fold(text -> read(text.content(), zone), refused -> new Unreadable<>(refused.diagnostics()));
    }

    private static Reading<List<ProposalDocument>> read(String text, ZoneId zone) {
        ManyProposals proposals = new ManyProposals("key-missing", zone);
        try (JsonText json = new JsonText(text)) {
            new JsonProposals(json, proposals).read();
        } catch (JsonRefusal refusal) {
            proposals.errors().add(refusal.diagnostic());
        }
        return proposals.read();
    }
}
