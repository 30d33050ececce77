package kurogo.export.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import kurogo.export.figure.FigureNotDrawnException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedOptionTest {

    private static final Map<String, String> COLOURS = Map.of("alert", "#b8290b", "odd", "red\"/><script>");

    @Test
    void coloursByNameBecomeRealOnes() {
        assertThat(checked("{\"series\":[{\"itemStyle\":{\"color\":\"$alert\"}}]}"))
                .isEqualTo("{\"series\":[{\"itemStyle\":{\"color\":\"#b8290b\"}}]}");
    }

    @Test
    void wordsMayHoldAnythingButAreShortenedAndAreNeverNamesOfOurs() {
        assertThat(checked("{\"name\":\"<script>$alert\"}")).isEqualTo("{\"name\":\"<script>$alert\"}");
        assertThat(checked("{\"data\":[\"" + "あ".repeat(500) + "\"]}"))
                .hasSizeLessThan(220)
                .contains("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"color\":\"red\\\"/><script>alert(1)</script>\"}",
                "{\"backgroundColor\":\"'onload='x\"}",
                "{\"textStyle\":{\"fontFamily\":\"a\"}}",
                "{\"symbol\":\"image://http://example.test/a.png\"}",
                "{\"symbol\":\"path://M0,0\"}",
                "{\"label\":{\"formatter\":\"{b}<b>\"}}",
                "{\"label\":{\"formatter\":\"anything\"}}",
                "{\"label\":{\"rich\":{}}}",
                "{\"graphic\":[]}",
                "{\"__proto__\":{}}",
                "{\"constructor\":{}}",
                "{\"series\":[{\"renderItem\":\"x\"}]}",
                "{\"color\":\"$unknown\"}",
                "{\"color\":\"$odd\"}",
                "[]",
                "no option"
            })
    void whatNoFigureOfOursHoldsIsRefused(String option) {
        assertThatThrownBy(() -> checked(option))
                .isInstanceOfSatisfying(
                        FigureNotDrawnException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.REFUSED));
    }

    private static String checked(String option) {
        return CheckedOption.of(option, COLOURS).toString();
    }
}
