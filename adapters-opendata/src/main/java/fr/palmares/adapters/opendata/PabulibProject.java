package fr.palmares.adapters.opendata;

import fr.palmares.application.exchange.DecidedScores.Decided;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** A laureate as a project that was voted for, with its points in thousandths. */
record PabulibProject(String id, Money cost, BigInteger points, String name, String category) {

    private static final int DIGITS = 3;

    static Optional<PabulibProject> of(LaureateView laureate, Decided decided) {
        return laureate.proposal()
                .flatMap(number -> Optional.ofNullable(decided.weighed().get(number)))
                .map(weighed -> new PabulibProject(
                        Integer.toString(laureate.id().number()),
                        weighed.amount(),
                        weighed.score().rounded(DIGITS).unscaledValue(),
                        oneLine(laureate.project().title()),
                        laureate.track().map(TrackId::toString).orElse("")));
    }

    List<String> line() {
        return List.of(id, plain(cost), "1", points.toString(), name, category, "1");
    }

    /** An amount without the cents that it does not have: the readers of this form want whole numbers. */
    static String plain(Money money) {
        BigDecimal amount = money.amount().stripTrailingZeros();
        return amount.toPlainString();
    }

    /** The readers of this form go line by line. */
    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
