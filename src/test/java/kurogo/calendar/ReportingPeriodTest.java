package kurogo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    private static final FiscalYear R8 = FiscalYear.reiwa(8);

    @ParameterizedTest
    @CsvSource({
        "ANNUAL, 2026-04-01, 2027-03-31",
        "FIRST_HALF, 2026-04-01, 2026-09-30",
        "SECOND_HALF, 2026-10-01, 2027-03-31",
        "FIRST_QUARTER, 2026-04-01, 2026-06-30",
        "SECOND_QUARTER, 2026-07-01, 2026-09-30",
        "THIRD_QUARTER, 2026-10-01, 2026-12-31",
        "FOURTH_QUARTER, 2027-01-01, 2027-03-31"
    })
    void partsCoverTheirMonths(PeriodPart part, String firstDay, String lastDay) {
        ReportingPeriod period = new ReportingPeriod(R8, part);

        assertThat(period.firstDay()).isEqualTo(firstDay);
        assertThat(period.lastDay()).isEqualTo(lastDay);
        assertThat(period.firstDay().plusMonths(part.months()).minusDays(1)).isEqualTo(period.lastDay());
    }

    @Test
    void aLeapYearsLastQuarterHoldsTheTwentyNinthOfFebruary() {
        ReportingPeriod period = new ReportingPeriod(new FiscalYear(2027), PeriodPart.FOURTH_QUARTER);

        assertThat(period.firstDay().datesUntil(period.lastDay().plusDays(1)).count())
                .isEqualTo(91);
    }

    @ParameterizedTest
    @CsvSource({
        "ANNUAL, APRIL, 1",
        "ANNUAL, OCTOBER, 0.5",
        "ANNUAL, MARCH, 0.0833333333",
        "FIRST_HALF, APRIL, 1",
        "FIRST_HALF, SEPTEMBER, 0.1666666667",
        "FIRST_HALF, OCTOBER, 0",
        "FIRST_HALF, MARCH, 0",
        "SECOND_HALF, APRIL, 1",
        "SECOND_HALF, OCTOBER, 1",
        "SECOND_HALF, JANUARY, 0.5",
        "FOURTH_QUARTER, FEBRUARY, 0.6666666667"
    })
    void theShareRunCountsTheMonthsLeftOfThePeriod(PeriodPart part, Month firstMonth, double share) {
        assertThat(new ReportingPeriod(R8, part).shareRunSince(firstMonth)).isCloseTo(share, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void halvesAddUpToTheYear(Month firstMonth) {
        double halves = Stream.of(PeriodPart.FIRST_HALF, PeriodPart.SECOND_HALF)
                .mapToDouble(part -> new ReportingPeriod(R8, part).shareRunSince(firstMonth) / 2)
                .sum();

        assertThat(ReportingPeriod.annual(R8).shareRunSince(firstMonth)).isCloseTo(halves, within(1e-12));
    }

    @Test
    void periodsAreOrderedByTheirEndAndTheWholeYearComesBeforeItsLastHalf() {
        ReportingPeriod year = ReportingPeriod.annual(R8);
        ReportingPeriod firstHalf = new ReportingPeriod(R8, PeriodPart.FIRST_HALF);
        ReportingPeriod secondHalf = new ReportingPeriod(R8, PeriodPart.SECOND_HALF);
        ReportingPeriod yearBefore = ReportingPeriod.annual(R8.plus(-1));

        assertThat(Stream.of(secondHalf, year, firstHalf, yearBefore).sorted())
                .containsExactly(yearBefore, firstHalf, year, secondHalf);
    }

    @ParameterizedTest
    @CsvSource({
        "2025, ANNUAL, R7",
        "2026, FIRST_HALF, R8-H1",
        "2026, SECOND_HALF, R8-H2",
        "2026, FIRST_QUARTER, R8-Q1",
        "2026, FOURTH_QUARTER, R8-Q4",
        "2019, ANNUAL, R1",
        "2018, ANNUAL, H30"
    })
    void theCodeIsShort(int startYear, PeriodPart part, String code) {
        assertThat(new ReportingPeriod(new FiscalYear(startYear), part).code()).isEqualTo(code);
    }

    @Property
    void everyCodeIsReadBack(@ForAll @IntRange(min = 1900, max = 2117) int startYear, @ForAll PeriodPart part) {
        ReportingPeriod period = new ReportingPeriod(new FiscalYear(startYear), part);

        assertThat(ReportingPeriod.parse(period.code())).contains(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R8H1",
                "R8上半期",
                "r8-h1",
                "Ｒ８－Ｈ１",
                "2026-H1",
                "FY2026 H1",
                "令和8年度上半期",
                "令和８年度（上半期）",
                " 令和8年 上期 ",
                "2026年度・上半期"
            })
    void theFirstHalfIsReadHoweverItIsWritten(String text) {
        assertThat(ReportingPeriod.parse(text)).contains(new ReportingPeriod(R8, PeriodPart.FIRST_HALF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "FY2025", "R7", "令和7年度", "令和7年度（年間）", "令和７年度 通年", "2025年度", "平成37年度"})
    void withoutAPartItIsTheWholeYear(String text) {
        assertThat(ReportingPeriod.parse(text)).contains(ReportingPeriod.annual(FiscalYear.reiwa(7)));
    }

    @Test
    void quartersAreReadInKanjiAndDigits() {
        for (String text : List.of("R8-Q3", "令和8年度 第3四半期", "令和８年度第三四半期", "令和8年度 第３四半期")) {
            assertThat(ReportingPeriod.parse(text)).contains(new ReportingPeriod(R8, PeriodPart.THIRD_QUARTER));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "R", "R0", "7", "R8-H3", "R8-Q5", "20251", "1899", "3000", "令和7年6月1日", "R7.6.1", "X7", "年度"})
    void whatIsNoPeriodIsNotGuessed(String text) {
        assertThat(ReportingPeriod.parse(text)).isEmpty();
    }
}
