package fr.palmares.application.selection;

import fr.palmares.application.exchange.DecidedScores;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.Reading.Readable;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.ProposalNumber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the latest decision of a call weighed, read from its file: what was sealed is what is told. */
record WeighedProposals(Decisions decisions, DecisionFormat format) implements DecidedScores {

    @Override
    public Optional<Decided> of(CallId call) {
        List<SealedDecision> all = decisions.of(call);
        return all.isEmpty()
                ? Optional.empty()
                : opened(all.get(all.size() - 1)).map(WeighedProposals::decided);
    }

    private Optional<DecisionFile> opened(SealedDecision decision) {
        Document file =
                new Document("decision.json", ByteBuffer.wrap(decision.file().getBytes(StandardCharsets.UTF_8)));
        return format.open(file) instanceof Readable<DecisionFormat.Opened> readable
                ? Optional.of(readable.content().decision())
                : Optional.empty();
    }

    private static Decided decided(DecisionFile file) {
        Map<ProposalNumber, Weighed> weighed = new TreeMap<>();
        file.inputs()
                .entries()
                .forEach(entry -> Optional.ofNullable(file.scores().get(entry.number()))
                        .ifPresent(score -> weighed.put(
                                entry.number(),
                                new Weighed(score, entry.request().amount()))));
        return new Decided(file.inputs().setup().rule(), weighed);
    }
}
