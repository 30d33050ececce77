package kurogo.uikit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class LogScaleTest {

    @Property
    void aScaleHoldsAllItsNumbersAndAllItsTicks(
            @ForAll @NotEmpty List<@DoubleRange(min = 0.01, max = 1e12) Double> numbers) {
        LogScale scale = LogScale.around(numbers.stream().mapToDouble(number -> number));
        assertThat(numbers).allMatch(scale::holds);
        assertThat(scale.ticks()).allMatch(scale::holds).isSorted();
    }

    @Test
    void aNarrowScaleIsRuledAtOneTwoFive() {
        assertThat(LogScale.around(DoubleStream.of(3, 60)).ticks()).containsExactly(5.0, 10.0, 20.0, 50.0);
    }

    @Test
    void aWideScaleIsRuledAtPowersOfTen() {
        assertThat(LogScale.around(DoubleStream.of(3, 60_000)).ticks()).containsExactly(10.0, 100.0, 1_000.0, 10_000.0);
    }

    @Test
    void zeroHasNoPlaceOnIt() {
        assertThat(LogScale.around(DoubleStream.of(0, 4)).from()).isPositive();
        assertThat(LogScale.around(DoubleStream.empty())).isEqualTo(new LogScale(1, 10));
    }
}
