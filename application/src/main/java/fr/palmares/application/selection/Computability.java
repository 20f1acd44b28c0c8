package fr.palmares.application.selection;

import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.jury.Evaluation;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.selection.TrackLimit;
import fr.palmares.domain.shared.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether inputs can be computed with at all: amounts that add up, and fractions that stay short enough to add. */
record Computability(DecisionInputs inputs) {

    Optional<Sentence> reasonAgainst() {
        Constraints limits = inputs.setup().constraints();
        List<Currency> currencies = Stream.of(
                        inputs.entries().stream().map(entry -> entry.request().amount()),
                        limits.envelope().stream(),
                        limits.tracks().stream().map(TrackLimit::envelope).flatMap(Optional::stream))
                .flatMap(amounts -> amounts)
                .map(Money::currency)
                .distinct()
                .toList();
        if (currencies.size() > 1) {
            return Optional.of(Sentence.of("several-currencies", currencies));
        }
        Optional<ProposalNumber> fine = Evaluation.tooFine(inputs.setup().ranking(), inputs.cards());
        return fine.map(number -> Sentence.of("marks-too-fine", number));
    }
}
