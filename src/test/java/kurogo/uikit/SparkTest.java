package kurogo.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SparkTest {

    private static final OptionalDouble NONE = OptionalDouble.empty();

    private static String drawn(OptionalDouble... numbers) {
        return Spark.drawing(List.of(numbers));
    }

    private static OptionalDouble of(double number) {
        return OptionalDouble.of(number);
    }

    @Test
    void aTimeWithoutANumberBreaksTheLine() {
        assertThat(drawn(of(0), of(10), NONE, of(10), of(0)))
                .contains("d=\"M2.0 18.0L19.0 2.0M53.0 2.0L70.0 18.0\"")
                .containsOnlyOnce("<circle");
    }

    @Test
    void aNumberBetweenGapsIsADot() {
        assertThat(drawn(of(10), NONE, of(10), of(0)))
                .contains("cx=\"2.0\" cy=\"2.0\"")
                .contains("cx=\"70.0\" cy=\"18.0\"");
    }

    @Test
    void aLineThatEndsInAGapHasNoDotAtItsEnd() {
        assertThat(drawn(of(1), of(10), NONE)).doesNotContain("<circle");
    }
}
