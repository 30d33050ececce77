package kurogo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-30, SATURDAY, 2026-06-01",
        "2026-05-31, SUNDAY, 2026-06-01",
        "2026-05-03, HOLIDAY, 2026-05-07",
        "2026-05-06, HOLIDAY, 2026-05-07",
        "2026-12-29, YEAR_END, 2027-01-04",
        "2027-01-03, YEAR_END, 2027-01-04",
        "2028-12-31, YEAR_END, 2029-01-04"
    })
    void aTimeLimitOnADayOffEndsOnTheNextOfficeDay(LocalDate day, OfficeDays.Closed why, LocalDate next) {
        assertThat(OfficeDays.closed(day)).contains(why);
        assertThat(OfficeDays.onOrAfter(day)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-29", "2026-12-28", "2027-01-04"})
    void anOfficeDayStays(LocalDate day) {
        assertThat(OfficeDays.closed(day)).isEqualTo(Optional.empty());
        assertThat(OfficeDays.onOrAfter(day)).isEqualTo(day);
    }

    @Property
    void noMoreThanTenDaysAreOffInARow(@ForAll @IntRange(max = 33_000) int days) {
        LocalDate day = LocalDate.of(2007, 1, 1).plusDays(days);
        assertThat(OfficeDays.onOrAfter(day)).isBetween(day, day.plusDays(10));
    }
}
