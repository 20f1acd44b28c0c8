package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.Position;
import fr.palmares.application.exchange.ProposalDocument;
import fr.palmares.application.exchange.ProposalsFormat;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Unreadable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads proposals in the form that the end of the document's name tells. */
record ProposalsByName(Map<String, ProposalsFormat> forms) implements ProposalsFormat {

    @Override
    public Reading<List<ProposalDocument>> read(Document document, ZoneId zone) {
        String name = document.name().toLowerCase(Locale.ROOT);
        String end = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
        return Optional.ofNullable(forms.get(end))
                .map(form -> form.read(document, zone))
                .orElseGet(() -> new Unreadable<>(List.of(Diagnostic.error(Position.START, "proposal-form-unknown"))));
    }
}
