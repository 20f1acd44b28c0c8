package fr.palmares.domain.call;

import fr.palmares.domain.shared.Folding;
import java.util.Optional;

/**
 * Where an envelope comes from: a programme, a fund of it, and the operator that runs the fund; each may be unknown.
 */
public record FundingSource(Optional<String> programme, Optional<String> fund, Optional<String> operator) {

    public static final FundingSource UNKNOWN = new FundingSource(Optional.empty(), Optional.empty(), Optional.empty());

    public FundingSource {
        programme = programme.map(Folding::written);
        fund = fund.map(Folding::written);
        operator = operator.map(Folding::written);
    }

    /** This source as a later text leaves it: what that names holds, what it does not name stays. */
    public FundingSource correctedBy(FundingSource later) {
        return new FundingSource(
                later.programme.or(() -> programme), later.fund.or(() -> fund), later.operator.or(() -> operator));
    }
}
