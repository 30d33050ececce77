package kurogo.intake.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times in the spellings in which heads and rows name them. */
class TimeReaderTest {

    private static final ReportingPeriod R7 = ReportingPeriod.parse("R7").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "6年度, R6",
        "６年度, R6",
        "令6, R6",
        "令6年度, R6",
        "FY2024, R6",
        "2024年度, R6",
        "2024年, R6",
        "令和六年度, R6",
        "令和6会計年度, R6",
        "R6.4-R7.3, R6",
        "R6.4.1～R7.3.31, R6",
        "令和6年4月～令和7年3月, R6",
        "令和6年4月1日から令和7年3月31日まで, R6",
        "2025/4～2025/9, R7-H1",
        "令和7年4月～9月, R7-H1"
    })
    void oneYearOrPartOfItIsAPeriod(String text, String period) {
        assertThat(TimeReader.period(text).flatMap(time -> time.within(Optional.empty())))
                .contains(ReportingPeriod.parse(period).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "12",
                "令和7年6月1日",
                "R6-R7",
                "令和6年4月～令和8年3月",
                "12月末",
                "10月",
                "件数",
                "4-9",
                "1.5",
                "令和7年4月15日～令和8年3月31日",
                "R3012～8月"
            })
    void whatIsNoneIsNotTakenForOne(String text) {
        assertThat(TimeReader.period(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6年度",
                "令6",
                "2024",
                "FY2024",
                "R6.4-R7.3",
                "12月末",
                "～12月",
                "10月",
                "12月末現在",
                "R7.12.31現在",
                "11/30現在",
                "R7.4～R7.12",
                "令和7年4月～12月",
                "4～12月",
                "R6-R7",
                "R6.3.31現在",
                "10月分",
                "3月現在",
                "3月15日現在",
                "～3/15",
                "4月10日～3月31日",
                "4.1～9.15",
                "R2025"
            })
    void anotherTimeThanTheYearIsKnownAsOne(String text) {
        assertThat(TimeReader.whole(text).map(time -> time.differsFrom(R7))).contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7年度",
                "令7",
                "2025",
                "R7.4～R8.3",
                "令和7年4月1日～令和8年3月31日",
                "3月末",
                "～3月",
                "R8.3.31現在",
                "令和8年5月31日現在",
                "4月～3月",
                "令和七年度実績",
                "4月1日～3月31日",
                "R7.4月1日～R8.3月31日"
            })
    void theYearItselfIsNoOther(String text) {
        assertThat(TimeReader.whole(text).map(time -> time.differsFrom(R7))).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"再掲", "10万対", "3人", "令和の件数", "中核市", "A-B", "１人当たり", "", "R", "延べ12件", "第3期計画", "12", "(6)"})
    void otherWordsAreNoTime(String text) {
        assertThat(TimeReader.whole(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3月末, R7-H2", "3月末, R7-Q4", "～3月, R7-Q4", "9月末, R7-Q2"})
    void whatWasCountedSinceAprilIsNotOfTheLastMonthsAlone(String text, String period) {
        assertThat(TimeReader.whole(text)
                        .map(time ->
                                time.differsFrom(ReportingPeriod.parse(period).orElseThrow())))
                .contains(true);
    }

    @Test
    void spansAndWhatWasCountedAreFoundInsideOtherWords() {
        assertThat(TimeReader.inside("4月~9月の件数と12月末現在の件数"))
                .extracting(TimeSaid::part)
                .containsExactly(Optional.of(PeriodPart.FIRST_HALF), Optional.empty());
        assertThat(TimeReader.inside("9月末現在の件数"))
                .extracting(TimeSaid::part)
                .containsExactly(Optional.of(PeriodPart.FIRST_HALF));
        assertThat(TimeReader.inside("件数と事業費")).isEmpty();
    }

    @Test
    void aMonthBehindAHyphenMayBeOneOfAYear() {
        assertThat(TimeReader.inside("令和7-09月"))
                .extracting(TimeSaid::part)
                .containsExactly(Optional.<PeriodPart>empty());
    }
}
