package kurogo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import kurogo.report.answers.Silence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FiguresTest {

    private final Figures japanese = Figures.in(Locale.JAPANESE);
    private final Figures english = Figures.in(Locale.ENGLISH);

    /** The browser writes the same vectors in frontend/chart/formatters.test.mjs. */
    static Stream<JsonNode> vectors() throws IOException {
        return JsonMapper.shared()
                .readTree(Path.of("frontend/chart/formatters.vectors.json"))
                .valueStream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void serverAndBrowserWriteNumbersAlike(JsonNode vector) {
        String[] name = vector.get("formatter").asString().split(":");
        FigureFormat format = Arrays.stream(FigureFormat.values())
                .filter(candidate -> candidate.formatter().equals(name[0]))
                .findFirst()
                .orElseThrow();
        double value = vector.get("value").asDouble();
        assertThat(name.length > 1 ? japanese.bare(format, value) : japanese.of(format, value))
                .isEqualTo(vector.get("ja").asString());
        assertThat(name.length > 1 ? english.bare(format, value) : english.of(format, value))
                .isEqualTo(vector.get("en").asString());
    }

    @ParameterizedTest
    @CsvSource({"12.03, 12.03", "0.5, 0.50", "0.0125, 0.0125", "1204, '1,204.00'", "-0.5, −0.50"})
    void aNumberOfAColumnSaysWhatItSaysAloneAndFillsUpItsDecimals(double value, String shown) {
        assertThat(Figures.aligned(value, 2)).isEqualTo(shown);
    }

    @Test
    void aShareTellsWhatItRestsOn() {
        assertThat(japanese.share(5, 24)).isEqualTo("5／24市町村（20.8%）");
        assertThat(english.share(5, 24)).isEqualTo("5 of 24 (20.8%)");
    }

    @Test
    void aShareOfNobodyIsNotZero() {
        assertThat(japanese.share(0, 0)).doesNotContain("0");
    }

    @Test
    void aChangeCarriesItsSign() {
        assertThat(japanese.change(FigureFormat.CASES, 3)).isEqualTo("+3件");
        assertThat(japanese.change(FigureFormat.CASES, -3)).isEqualTo("−3件");
        assertThat(japanese.change(FigureFormat.CASES, 0)).isEqualTo("±0件");
    }

    @Test
    void aShareKnownRoughlyIsShownRoughly() {
        assertThat(japanese.wholePercent(0.2)).isEqualTo("20%");
    }

    @ParameterizedTest
    @EnumSource(Silence.class)
    void everySilenceHasItsOwnWordAndNoneIsANumber(Silence silence) {
        assertThat(japanese.silence(silence)).isNotBlank().doesNotContainPattern("[0-9０-９]");
        assertThat(english.silence(silence)).isNotBlank().doesNotContainPattern("[0-9]");
        assertThat(Arrays.stream(Silence.values()).map(japanese::silence)).doesNotHaveDuplicates();
    }
}
