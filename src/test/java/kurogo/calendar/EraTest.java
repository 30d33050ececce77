package kurogo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraTest {

    @ParameterizedTest
    @CsvSource({
        "1873-01-01, MEIJI",
        "1912-07-29, MEIJI",
        "1912-07-30, TAISHO",
        "1926-12-24, TAISHO",
        "1926-12-25, SHOWA",
        "1989-01-07, SHOWA",
        "1989-01-08, HEISEI",
        "2019-04-30, HEISEI",
        "2019-05-01, REIWA"
    })
    void eachEraBeginsOnItsFirstDay(LocalDate day, Era era) {
        assertThat(Era.on(day)).isEqualTo(era);
        assertThat(day).isAfterOrEqualTo(era.firstDay());
    }

    @Property
    void agreesWithTheCalendarOfTheJdk(@ForAll @DateRange(min = "1873-01-01", max = "2999-12-31") LocalDate day) {
        JapaneseDate japanese = JapaneseDate.from(day);
        Era era = Era.on(day);

        assertThat(era.kanji()).isEqualTo(japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE));
        assertThat(era.letter()).isEqualTo(japanese.getEra().getDisplayName(TextStyle.NARROW, Locale.JAPANESE));
        assertThat(era.yearOf(day.getYear())).isEqualTo(japanese.get(ChronoField.YEAR_OF_ERA));
        assertThat(era.calendarYear(era.yearOf(day.getYear()))).isEqualTo(day.getYear());
    }

    @Test
    void anEraIsFoundByNameOrInitial() {
        assertThat(Era.named("昭和")).contains(Era.SHOWA);
        assertThat(Era.named("h")).contains(Era.HEISEI);
        assertThat(Era.named("慶応")).isEmpty();
    }

    @Test
    void daysOfTheLunarCalendarAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Era.on(LocalDate.parse("1872-12-31")));
    }
}
