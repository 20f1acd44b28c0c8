package fr.palmares.adapters.opendata;

import fr.palmares.application.funding.AwardView.BeneficiaryView;
import fr.palmares.domain.shared.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares of an award as decimals that sum to 1, whatever had to be rounded: three thirds are 0.333333, 0.333334 and
 * 0.333333.
 */
final class Shares {

    private static final int DIGITS = 6;
    private static final int AT_LEAST = 2;

    private Shares() {}

    static List<BigDecimal> of(List<BeneficiaryView> beneficiaries) {
        List<BigDecimal> shares = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        BigDecimal told = BigDecimal.ZERO;
        for (BeneficiaryView beneficiary : beneficiaries) {
            sum = sum.plus(beneficiary.share());
            BigDecimal rounded = sum.rounded(DIGITS);
            shares.add(written(rounded.subtract(told)));
            told = rounded;
        }
        return shares;
    }

    private static BigDecimal written(BigDecimal share) {
        BigDecimal plain = share.stripTrailingZeros();
        return plain.setScale(Math.max(AT_LEAST, plain.scale()), RoundingMode.UNNECESSARY);
    }
}
