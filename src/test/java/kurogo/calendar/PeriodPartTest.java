package kurogo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of a year by their months and by their names. */
class PeriodPartTest {

    @ParameterizedTest
    @CsvSource({
        "4, 3, ANNUAL",
        "4, 9, FIRST_HALF",
        "10, 3, SECOND_HALF",
        "4, 6, FIRST_QUARTER",
        "7, 9, SECOND_QUARTER",
        "10, 12, THIRD_QUARTER",
        "1, 3, FOURTH_QUARTER"
    })
    void aPartLiesBetweenItsMonths(int first, int last, PeriodPart part) {
        assertThat(PeriodPart.between(first, last)).contains(part);
    }

    @ParameterizedTest
    @CsvSource({"4, 12", "3, 4", "9, 4", "0, 3", "1, 13"})
    void otherMonthsAreNone(int first, int last) {
        assertThat(PeriodPart.between(first, last)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PeriodPart.class)
    void itsMonthsAreThoseOfItsDays(PeriodPart part) {
        FiscalYear year = FiscalYear.reiwa(7);

        assertThat(part.firstMonth()).isEqualTo(part.firstDay(year).getMonth());
        assertThat(part.lastMonth()).isEqualTo(part.lastDay(year).getMonth());
    }

    @Test
    void aNameOrACodeNamesOne() {
        assertThat(PeriodPart.named("上半期")).contains(PeriodPart.FIRST_HALF);
        assertThat(PeriodPart.named("第１四半期")).contains(PeriodPart.FIRST_QUARTER);
        assertThat(PeriodPart.named("H2")).contains(PeriodPart.SECOND_HALF);
        assertThat(PeriodPart.named("")).isEmpty();
        assertThat(PeriodPart.named("中間")).isEmpty();
    }
}
