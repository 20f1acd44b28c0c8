package fr.palmares.domain.jury;

import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.shared.Folding;
import java.math.BigDecimal;
import java.util.Optional;

/** What a juror gives a proposal on one criterion, with a comment if there is one. */
public record Mark(CriterionId criterion, BigDecimal value, Optional<String> comment) {

    public Mark {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        comment = comment.map(text -> Folding.written(text).strip()).filter(text -> !text.isEmpty());
    }
}
