package kurogo.stats;

import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {

    private static final double[] VALUES = {3.1, 2.7, 5.9, 4.4, 3.3, 8.8, 2.9, 3.6, 15.2, 4.1, 3.0, 6.5};

    /** R 4.2.2: {@code quantile(values, p)}, type 7 by default. */
    @ParameterizedTest
    @CsvSource({"0, 2.7", "0.1, 2.91", "0.25, 3.075", "0.5, 3.85", "0.75, 6.05", "0.9, 8.57", "1, 15.2"})
    void quantilesAreThoseOfRsTypeSeven(double p, double quantile) {
        assertNear(Quantiles.of(VALUES, p), quantile, 1e-12);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        assertNear(Quantiles.median(VALUES), 3.85, 1e-12);
        assertThat(Quantiles.median(5, 1, 3)).isEqualTo(3);
    }

    @Test
    void theValuesStayAsTheyStood() {
        double[] values = VALUES.clone();
        Quantiles.median(values);
        Quantiles.of(values, 0.3);

        assertThat(values).containsExactly(VALUES);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(Quantiles::median);
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.median(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(VALUES, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(VALUES, -0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(new double[0], 0.5));
    }
}
