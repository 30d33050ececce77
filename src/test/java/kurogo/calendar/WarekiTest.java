package kurogo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarekiTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 令和7年度, R7",
        "2019, 令和元年度, R1",
        "2018, 平成30年度, H30",
        "1989, 平成元年度, H1",
        "1988, 昭和63年度, S63",
        "1926, 大正15年度, T15",
        "1912, 大正元年度, T1",
        "1911, 明治44年度, M44"
    })
    void aFiscalYearIsNamedByTheEraThatHoldsMostOfIt(int startYear, String name, String code) {
        FiscalYear year = new FiscalYear(startYear);

        assertThat(Wareki.fiscalYear(year)).isEqualTo(name);
        assertThat(Wareki.shortFiscalYear(year)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, 令和7年6月1日, R7.6.1",
        "2019-05-01, 令和元年5月1日, R1.5.1",
        "2019-04-30, 平成31年4月30日, H31.4.30",
        "1989-01-07, 昭和64年1月7日, S64.1.7",
        "1989-01-08, 平成元年1月8日, H1.1.8",
        "1873-01-01, 明治6年1月1日, M6.1.1"
    })
    void aDayIsNamedByTheEraItLiesIn(LocalDate day, String name, String code) {
        assertThat(Wareki.date(day)).isEqualTo(name);
        assertThat(Wareki.shortDate(day)).isEqualTo(code);
    }

    @Property
    void everyNameOfAFiscalYearIsReadBack(@ForAll @IntRange(min = 1900, max = 2117) int startYear) {
        FiscalYear year = new FiscalYear(startYear);

        assertThat(Wareki.parseFiscalYear(Wareki.fiscalYear(year))).contains(year);
        assertThat(Wareki.parseFiscalYear(Wareki.shortFiscalYear(year))).contains(year);
        assertThat(Wareki.parseFiscalYear("FY" + startYear)).contains(year);
    }

    @Test
    void yearsCountedOnInAnEraThatHadEndedAreUnderstood() {
        assertThat(Wareki.parseFiscalYear("平成31年度")).contains(FiscalYear.reiwa(1));
        assertThat(Wareki.parseFiscalYear(" 令和元年度　")).contains(FiscalYear.reiwa(1));
    }

    @Test
    void onlyYearsInRangeAreUnderstood() {
        assertThat(Wareki.parseFiscalYear("1900")).contains(new FiscalYear(1900));
        assertThat(Wareki.parseFiscalYear("2999")).contains(new FiscalYear(2999));
        assertThat(Wareki.parseFiscalYear("1899")).isEmpty();
        assertThat(Wareki.parseFiscalYear("3000")).isEmpty();
    }

    @Test
    void whatIsMoreOrLessThanAFiscalYearIsNotUnderstood() {
        assertThat(Wareki.parseFiscalYear("令和7年度上半期")).isEmpty();
        assertThat(Wareki.parseFiscalYear("令和0年度")).isEmpty();
        assertThat(Wareki.parseFiscalYear("")).isEmpty();
    }
}
