package kurogo.stats;

import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BoxplotTest {

    private static final double[] VALUES = {3.1, 2.7, 5.9, 4.4, 3.3, 8.8, 2.9, 3.6, 15.2, 4.1, 3.0, 6.5};

    /** Quartiles by R 4.2.2, {@code quantile(values)}: 3.075, 3.85, 6.05; so the whiskers reach to 3.075 − 4.4625 and 6.05 + 4.4625. */
    @Test
    void theWhiskersEndAtTheFurthestValuesWithinReachOfTheBox() {
        Boxplot box = Boxplot.of(VALUES);
        assertNear(box.lowerQuartile(), 3.075, 1e-12);
        assertNear(box.median(), 3.85, 1e-12);
        assertNear(box.upperQuartile(), 6.05, 1e-12);
        assertThat(box.lowerWhisker()).isEqualTo(2.7);
        assertThat(box.upperWhisker()).isEqualTo(8.8);
        assertThat(box.isOutside(15.2)).isTrue();
        assertThat(box.isOutside(8.8)).isFalse();
        assertThat(box.isOutside(2.6)).isTrue();
    }

    @Test
    void aValueExactlyAtTheReachBelongsToTheWhisker() {
        assertThat(Boxplot.of(0, 4, 4, 4, 6, 6, 6, 9).upperWhisker()).isEqualTo(9);
        assertThat(Boxplot.of(-1, 2, 3, 4, 5, 6).lowerWhisker()).isEqualTo(-1);
    }

    @Test
    void whereTheNextValueIsOutOfReachTheWhiskerEndsAtTheBox() {
        Boxplot box = Boxplot.of(0, 0, 0, 0, 100);
        assertThat(box.upperWhisker()).isZero();
        assertThat(box.isOutside(100)).isTrue();
        assertThat(Boxplot.of(7)).isEqualTo(new Boxplot(7, 7, 7, 7, 7));
    }

    @Test
    void nothingHasNoBox() {
        assertThatIllegalArgumentException().isThrownBy(Boxplot::of);
    }
}
