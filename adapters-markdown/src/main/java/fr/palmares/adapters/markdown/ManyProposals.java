package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Position;
import fr.palmares.application.exchange.ProposalDocument;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Readable;
import fr.palmares.application.exchange.Reading.Unreadable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/** The proposals of one document, read one after the other, with what is wrong in any of them. */
final class ManyProposals {

    /** So many proposals a document may hold. */
    static final int MOST = 100_000;

    private final String missing;
    private final ZoneId zone;
    private final List<ProposalDocument> proposals = new ArrayList<>();
    private final ToldErrors errors = new ToldErrors();
    private int count;

    ManyProposals(String missing, ZoneId zone) {
        this.missing = missing;
        this.zone = zone;
    }

    ToldErrors errors() {
        return errors;
    }

    boolean full() {
        return count == MOST;
    }

    /** The fields of a proposal, an unknown one among them told. */
    static Mapping fields(Node node) {
        return Mapping.of(node, new Refusals(PlacedNodes.FIRST_LINE), ProposalFields.ALL);
    }

    /** Takes one more; where something is told of a value already, nothing else is told of it. */
    void add(Mapping fields) {
        count++;
        List<Diagnostic> wrong = fields.refusals().errors();
        List<Diagnostic> before = List.copyOf(wrong);
        List<Position> told = before.stream().map(Diagnostic::position).toList();
        ProposalFields proposal = new ProposalFields(fields, missing);
        proposal.read(proposal.project(), zone).ifPresent(proposals::add);
        Stream.concat(
                        before.stream(),
                        wrong.stream().skip(before.size()).filter(error -> !told.contains(error.position())))
                .sorted(Comparator.comparing(Diagnostic::position))
                .forEach(errors::add);
    }

    Reading<List<ProposalDocument>> read() {
        if (count == 0 && errors.none()) {
            errors.add(Position.START, "no-proposal");
        }
        return errors.none() ? new Readable<>(proposals, List.of()) : new Unreadable<>(errors.all());
    }
}
