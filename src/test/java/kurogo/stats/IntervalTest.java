package kurogo.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void bothEndsLieInside() {
        Interval interval = new Interval(1, 3);

        assertThat(interval.contains(1)).isTrue();
        assertThat(interval.contains(3)).isTrue();
        assertThat(interval.contains(0.999)).isFalse();
        assertThat(interval.contains(3.001)).isFalse();
        assertThat(interval.contains(Double.NaN)).isFalse();
    }

    @Test
    void aMissingLowerEndExcludesNothing() {
        Interval open = new Interval(Double.NaN, 3);

        assertThat(open.hasLower()).isFalse();
        assertThat(open.contains(-100)).isTrue();
        assertThat(open.contains(3.1)).isFalse();
        assertThat(new Interval(0, 3).hasLower()).isTrue();
    }

    @Test
    void aFactorMovesBothEndsAndKeepsAMissingOneMissing() {
        assertThat(new Interval(1, 3).times(100)).isEqualTo(new Interval(100, 300));
        assertThat(new Interval(Double.NaN, 3).times(2)).isEqualTo(new Interval(Double.NaN, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 3).times(0));
    }

    @Test
    void endsInTheWrongOrderAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, Double.NaN));
        assertThat(new Interval(2, 2).contains(2)).isTrue();
    }
}
