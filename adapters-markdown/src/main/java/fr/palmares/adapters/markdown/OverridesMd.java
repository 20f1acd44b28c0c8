package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.FolderText.Opened;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.OverrideLine;
import fr.palmares.application.exchange.OverrideLine.Change;
import fr.palmares.application.exchange.OverridesFormat;
import fr.palmares.application.exchange.Placed;
import fr.palmares.application.exchange.Reading;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.shared.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code overrides.md}: what the jury changes in the computed list, each change with its motive. */
final class OverridesMd implements OverridesFormat {

    @Override
    public Reading<List<OverrideLine>> read(Document document) {
        return FolderText.read(document, List.of("overrides"), OverridesMd::overrides);
    }

    private static Optional<List<OverrideLine>> overrides(Opened opened) {
        List<OverrideLine> lines = new ArrayList<>();
        for (Node item : opened.keys().items("overrides")) {
            line(item, opened.refusals()).ifPresent(lines::add);
        }
        return Optional.of(lines);
    }

    private static Optional<OverrideLine> line(Node item, Refusals refusals) {
        Mapping keys = Mapping.of(item, refusals, List.of("proposal", "change", "motive"));
        Optional<ProposalNumber> proposal =
                keys.required("proposal", keys.value("proposal", "not-a-number-of-proposal", LimitKeys::number));
        Optional<Change> change = keys.required(
                "change", keys.value("change", "not-a-change", text -> CallMd.choice(text, Change.values())));
        Optional<String> motive = keys.required("motive", keys.value("motive", "not-a-motive", OverridesMd::motive));
        return proposal.flatMap(number -> change.flatMap(way -> motive.map(
                why -> new OverrideLine(new Placed<>(number, refusals.position(keys.place("proposal"))), way, why))));
    }

    private static Optional<String> motive(String text) {
        return Optional.of(text).filter(Folding::says);
    }
}
