package fr.palmares.adapters.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.GivenAwards;
import fr.palmares.application.funding.AwardView.BeneficiaryView;
import fr.palmares.domain.shared.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static final BigDecimal MILLIONTH = new BigDecimal("0.000001");

    private static List<BeneficiaryView> sharing(List<Integer> weights) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        return weights.stream()
                .map(weight -> GivenAwards.part("Insee", Optional.empty(), Fraction.of(weight, sum), "1"))
                .toList();
    }

    @Property(seed = "46")
    void sum_to_one_and_are_right_to_the_millionth(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 10_000) Integer> weights) {
        List<BeneficiaryView> beneficiaries = sharing(weights);

        List<BigDecimal> shares = Shares.of(beneficiaries);

        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("1");
        for (int index = 0; index < shares.size(); index++) {
            BigDecimal exact = beneficiaries.get(index).share().rounded(12);
            assertThat(shares.get(index).subtract(exact).abs()).isLessThanOrEqualTo(MILLIONTH);
        }
    }

    @Test
    void are_written_as_the_law_writes_them() {
        assertThat(Shares.of(sharing(List.of(1))).toString()).isEqualTo("[1.00]");
        assertThat(Shares.of(sharing(List.of(45, 55))).toString()).isEqualTo("[0.45, 0.55]");
        assertThat(Shares.of(sharing(List.of(1, 7))).toString()).isEqualTo("[0.125, 0.875]");
    }
}
