package fr.palmares.application.selection;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.Position;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Readable;
import fr.palmares.application.exchange.Reading.Unreadable;
import fr.palmares.domain.selection.Certificate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A form of decisions for tests: the file is a ticket, and what it stands for is kept here. */
final class KeptDecisions implements DecisionFormat {

    private final Map<String, DecisionFile> files = new ConcurrentHashMap<>();

    @Override
    public SealedDecision seal(DecisionFile decision) {
        String ticket = "ticket:" + decision.inputs().call() + " " + decision.sequence();
        files.put(ticket, decision);
        return new SealedDecision(decision.inputs().call(), decision.sequence(), ticket, ticket);
    }

    @Override
    public Reading<Opened> open(Document document) {
        String ticket = StandardCharsets.UTF_8.decode(document.content()).toString();
        return Optional.ofNullable(files.get(ticket))
                .<Reading<Opened>>map(file -> new Readable<>(new Opened(file, ticket, Optional.empty()), List.of()))
                .orElseGet(() -> new Unreadable<>(List.of(Diagnostic.error(Position.START, "not-a-decision", ticket))));
    }

    @Override
    public int sizeOf(Certificate certificate) {
        return certificate.toString().length();
    }
}
