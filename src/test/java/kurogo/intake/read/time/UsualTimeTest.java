package kurogo.intake.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.cell.CellText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every spelling of a time becomes the one that the readers of titles, headings and cells know. */
class UsualTimeTest {

    @ParameterizedTest
    @CsvSource({
        "令和六年度実績, 令和6年度実績",
        "令6年度, 令和6年度",
        "令6, 令和6年度",
        "R6, 令和6年度",
        "R.6年度, 令和6年度",
        "令和6会計年度, 令和6年度",
        "FY2024, 2024年度",
        "FY24, 2024年度",
        "令和6年4月1日~令和7年3月31日, 令和6年度",
        "令和6年4月~令和7年3月, 令和6年度",
        "R6.4~R7.3, 令和6年度",
        "R6.4.1-R7.3.31, 令和6年度",
        "2024年4月~2025年3月, 令和6年度",
        "令和6年4月~翌年3月, 令和6年度",
        "R7.4.1~R7.9.30, 令和7年度上半期",
        "令和8年1月~3月, 令和7年度第4四半期",
        "自令和7年4月1日至令和8年3月31日, 令和7年度",
        "R7.12.31現在, 令和7年12月31日現在",
        "11/30現在, 11月30日現在",
        "4/1~9/30, 4月~9月",
        "R7.12月31日現在, 令和7年12月31日現在",
        "FY2024年実績, 2024年度実績",
        "1FY2024, 1、2024年度"
    })
    void aTimeIsSpelledAsUsual(String written, String usual) {
        assertThat(UsualTime.of(CellText.normalised(written))).isEqualTo(usual);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "件数",
                "2024",
                "6年度",
                "R8-H1",
                "R8H1",
                "令和7年4月~令和7年12月",
                "令和3年4月~令和7年3月",
                "令和7年4月15日~令和8年3月31日",
                "令和6・7年度",
                "政令6条",
                "3.5",
                "1/2"
            })
    void whatIsNoTimeOrNoUsualOneStaysAsItIs(String text) {
        assertThat(UsualTime.of(text)).isEqualTo(text);
    }

    @Test
    void inATitleAFigureAndAYearWithoutItsEraAreYears() {
        assertThat(UsualTime.ofTitle("実績(2024)")).isEqualTo("実績(2024年度)");
        assertThat(UsualTime.ofTitle("6年度実績")).isEqualTo("令和6年度実績");
        assertThat(UsualTime.ofTitle("令和5~7年度")).isEqualTo("令和5~7年度");
        assertThat(UsualTime.ofTitle("第6年度")).isEqualTo("第6年度");
        assertThat(UsualTime.ofTitle("2024人")).isEqualTo("2024人");
    }
}
