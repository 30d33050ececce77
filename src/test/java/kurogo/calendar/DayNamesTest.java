package kurogo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;

class DayNamesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private final DayNames japanese = DayNames.in(Texts.in(Locale.JAPANESE));
    private final DayNames english = DayNames.in(Texts.in(Locale.ENGLISH));

    @Test
    void aDaySaysWhichDayOfTheWeekItIs() {
        assertThat(japanese.of(MONDAY)).isEqualTo("令和8年6月1日（月）");
        assertThat(english.of(MONDAY)).isEqualTo("1 June 2026 (Mon)");
        assertThat(japanese.withoutYear(MONDAY)).isEqualTo("6月1日（月）");
        assertThat(english.withoutYear(MONDAY)).isEqualTo("6/1 (Mon)");
        assertThat(japanese.month(MONDAY)).isEqualTo("令和8年6月");
        assertThat(english.month(MONDAY)).isEqualTo("June 2026");
    }

    @Test
    void hoursSayWhereTheyEndIfAnybodyKnows() {
        LocalTime morning = LocalTime.of(9, 5);
        assertThat(japanese.hours(morning, LocalTime.of(11, 30))).isEqualTo("9:05～11:30");
        assertThat(english.hours(morning, LocalTime.of(11, 30))).isEqualTo("9:05–11:30");
        assertThat(japanese.hoursFrom(morning)).isEqualTo("9:05～");
        assertThat(english.hoursFrom(morning)).isEqualTo("from 9:05");
    }

    @Test
    void aMomentIsToldByTheClocksOfJapan() {
        Instant evening = Instant.parse("2026-05-31T15:30:00Z");
        assertThat(japanese.of(evening)).isEqualTo("令和8年6月1日 0:30");
        assertThat(english.of(evening)).isEqualTo("1 June 2026 0:30");
    }
}
