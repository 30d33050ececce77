package kurogo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodNamesTest {

    private static final PeriodNames JAPANESE = PeriodNames.in(Texts.in(Locale.JAPANESE));
    private static final PeriodNames ENGLISH = PeriodNames.in(Texts.in(Locale.ENGLISH));
    private static final FiscalYear R7 = FiscalYear.reiwa(7);

    @Test
    void theJapaneseNameLeadsWithTheJapaneseCalendar() {
        assertThat(JAPANESE.of(R7)).isEqualTo("令和7年度 (2025)");
        assertThat(JAPANESE.of(ReportingPeriod.annual(R7))).isEqualTo("令和7年度 (2025)");
        assertThat(JAPANESE.of(new ReportingPeriod(R7, PeriodPart.FIRST_HALF))).isEqualTo("令和7年度 上半期 (2025)");
        assertThat(JAPANESE.of(PeriodPart.ANNUAL)).isEqualTo("年間");
        assertThat(JAPANESE.of(LocalDate.parse("2025-06-01"))).isEqualTo("令和7年6月1日");
    }

    @Test
    void theEnglishNameLeadsWithTheWesternCalendar() {
        assertThat(ENGLISH.of(R7)).isEqualTo("FY2025 (R7)");
        assertThat(ENGLISH.of(ReportingPeriod.annual(R7))).isEqualTo("FY2025 (R7)");
        assertThat(ENGLISH.of(new ReportingPeriod(R7, PeriodPart.THIRD_QUARTER)))
                .isEqualTo("FY2025 third quarter (R7)");
        assertThat(ENGLISH.of(PeriodPart.SECOND_HALF)).isEqualTo("second half");
        assertThat(ENGLISH.of(LocalDate.parse("2025-06-01"))).isEqualTo("1 June 2025");
    }

    @ParameterizedTest
    @EnumSource(PeriodPart.class)
    void theJapaneseNameOfAPeriodIsReadBackWithoutTheWesternYear(PeriodPart part) {
        ReportingPeriod period = new ReportingPeriod(R7, part);

        assertThat(ReportingPeriod.parse(JAPANESE.of(period).replace(" (2025)", "")))
                .contains(period);
    }
}
