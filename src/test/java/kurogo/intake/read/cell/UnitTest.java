package kurogo.intake.read.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "事業費（千円） | 千円",
                "事業費(単位：百万円) | 百万円",
                "単位：千円 | 千円",
                "（単位　千円） | 千円",
                "【人】 | 人",
                "［円］ | 円",
                "cost_千円 | 千円",
                "（1,000人） | 千人",
                "(％) | %",
                "面積（㎢） | km2"
            })
    void headingsAndNotesNameTheirUnit(String heading, String unit) {
        assertThat(Unit.inHeading(heading).map(Unit::word)).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"単位：人、％", "（単位：千円・人）", "事業費", "単位", "（国内）", "人口（人・世帯）", "（うち人件費）", "単位：延べ人数"})
    void whatNamesNoneOrSeveralDecidesNothing(String heading) {
        assertThat(Unit.inHeading(heading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"千円, 円, 1000", "億円, 円, 100000000", "千人, 人, 1000", "名, 人, 1", "件, 件, 1"})
    void aUnitKnowsWhatItCounts(String word, String base, long factor) {
        assertThat(Unit.named(word)).hasValueSatisfying(unit -> {
            assertThat(unit.base()).isEqualTo(base);
            assertThat(unit.factor().longValueExact()).isEqualTo(factor);
        });
    }
}
