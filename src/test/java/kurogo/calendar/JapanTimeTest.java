package kurogo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapanTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-31T14:59:59.999Z, 2026-05-31",
        "2026-05-31T15:00:00Z, 2026-06-01",
        "2026-06-01T00:00:00Z, 2026-06-01",
        "2025-12-31T15:00:00Z, 2026-01-01"
    })
    void aDayBeginsAtMidnightInJapan(Instant moment, LocalDate day) {
        assertThat(JapanTime.dayOf(moment)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"})
    void theZoneOfTheClockDoesNotMatter(String zone) {
        Clock clock = Clock.fixed(Instant.parse("2026-05-31T15:00:00Z"), ZoneId.of(zone));
        assertThat(JapanTime.today(clock)).isEqualTo("2026-06-01");
    }

    @Test
    void aDayBeginsNineHoursBeforeItDoesInGreenwich() {
        assertThat(JapanTime.beginningOf(LocalDate.of(2026, 6, 1))).isEqualTo("2026-05-31T15:00:00Z");
    }
}
