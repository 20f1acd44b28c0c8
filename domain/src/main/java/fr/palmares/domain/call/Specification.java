package fr.palmares.domain.call;

import fr.palmares.domain.shared.Folding;
import fr.palmares.domain.shared.Slug;
import java.util.List;
import java.util.Optional;

/** What the organisers publish to open a call: who they are, within which programme, the text and the rules. */
public record Specification(Optional<Slug> programme, List<String> organisers, String text, Rules rules) {

    public Specification {
        organisers = organisers.stream().map(Folding::written).toList();
        text = Folding.written(text).strip();
    }
}
