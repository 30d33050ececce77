package kurogo.intake.read.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.calendar.Era;
import kurogo.intake.read.cell.WrittenDate.Precision;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    private static final LocalDate FIRST = LocalDate.of(1926, 12, 25);

    @Property
    void everySpellingOfADayIsThatDay(@ForAll @IntRange(min = 0, max = 60_000) int days) {
        LocalDate day = FIRST.plusDays(days);
        Era era = Era.on(day);
        int year = era.yearOf(day.getYear());
        int month = day.getMonthValue();
        int date = day.getDayOfMonth();
        if (year > 99) {
            return;
        }
        String counted = year == 1 ? "元" : Integer.toString(year);
        List.of(
                        "%s%s年%d月%d日".formatted(era.kanji(), counted, month, date),
                        "%s %s 年 %d 月 %d 日".formatted(era.kanji(), counted, month, date),
                        "%s%d.%d.%d".formatted(era.letter(), year, month, date),
                        "%s%02d.%02d.%02d".formatted(era.letter(), year, month, date),
                        "%s.%d.%d.%d".formatted(era.letter(), year, month, date),
                        "%s%d/%d/%d".formatted(era.letter(), year, month, date),
                        "%s%d-%d-%d".formatted(era.letter(), year, month, date),
                        "%s%s.%d.%d".formatted(era.kanji().substring(0, 1), counted, month, date),
                        "%s%s/%d/%d".formatted(era.kanji(), counted, month, date),
                        "%d年%d月%d日".formatted(day.getYear(), month, date),
                        "%d/%d/%d".formatted(day.getYear(), month, date),
                        "%d.%d.%d".formatted(day.getYear(), month, date),
                        day.toString(),
                        day + "T10:30:00",
                        day + " 0:00",
                        "%d年（%s%s年）%d月%d日".formatted(day.getYear(), era.kanji(), counted, month, date),
                        "%s%s年(%d年)%d月%d日現在".formatted(era.kanji(), counted, day.getYear(), month, date))
                .forEach(text -> {
                    assertThat(WrittenDate.in(text)).as(text).contains(new WrittenDate(Precision.DAY, day));
                    assertThat(WrittenDate.in(wide(text))).as(text).contains(new WrittenDate(Precision.DAY, day));
                });
    }

    @Property
    void aDayOfAnUnsaidEraIsUnclear(
            @ForAll @IntRange(min = 1, max = 99) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day) {
        assertThat(precision("%d.%d.%d".formatted(year, month, day))).contains(Precision.UNCLEAR);
        assertThat(precision("%d/%d/%d".formatted(year, month, day))).contains(Precision.UNCLEAR);
        assertThat(precision("%d年%d月%d日".formatted(year, month, day))).contains(Precision.UNCLEAR);
        assertThat(precision("%d月%d日".formatted(month, day))).contains(Precision.UNCLEAR);
        assertThat(precision("%d/%d".formatted(month, day))).contains(Precision.UNCLEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "㋿7年6月1日, 2025-06-01, DAY",
        "㍻31年4月30日, 2019-04-30, DAY",
        "㍼64年1月7日, 1989-01-07, DAY",
        "令和元年五月一日, 2019-05-01, DAY",
        "令和七年十二月三十一日, 2025-12-31, DAY",
        "令和7年6月1日(日), 2025-06-01, DAY",
        "令和7年6月1日（日曜日）, 2025-06-01, DAY",
        "大正15年12月24日, 1926-12-24, DAY",
        "平成31年4月, 2019-04-01, MONTH",
        "令和元年5月分, 2019-05-01, MONTH",
        "R7.6, 2025-06-01, MONTH",
        "2025年6月, 2025-06-01, MONTH",
        "2025/06, 2025-06-01, MONTH",
        "令和7年度, 2025-04-01, FISCAL_YEAR",
        "令和7年度（2025年度）, 2025-04-01, FISCAL_YEAR",
        "2025(令和7)年度, 2025-04-01, FISCAL_YEAR",
        "平成 27, 2015-01-01, YEAR",
        "令和元年, 2019-01-01, YEAR",
        "平成32年, 2020-01-01, YEAR",
        "2025年, 2025-01-01, YEAR"
    })
    void datesAreReadAsFarAsTheyAreWritten(String text, LocalDate first, Precision precision) {
        assertThat(WrittenDate.in(text)).contains(new WrittenDate(precision, first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和7年（2024年）6月1日", "令和7年度（2024）", "7年度", "25.6.1", "令和0年1月1日"})
    void whatContradictsItselfOrLacksItsEraIsUnclear(String text) {
        assertThat(precision(text)).contains(Precision.UNCLEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和7年13月1日",
                "令和7年2月30日",
                "R7.2.30",
                "2025",
                "12",
                "R7",
                "7年",
                "2025.6.1.2",
                "令和",
                "6月",
                "12.5",
                "第1回",
                ""
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(WrittenDate.in(text)).isEmpty();
    }

    private static Optional<Precision> precision(String text) {
        return WrittenDate.in(text).map(WrittenDate::precision);
    }

    private static String wide(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c == '.' ? '．' : c == '/' ? '／' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
