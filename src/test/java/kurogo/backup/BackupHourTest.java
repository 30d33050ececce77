package kurogo.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.support.CronExpression;

class BackupHourTest {

    private static final CronExpression AT_NIGHT = CronExpression.parse("0 30 2 * * *");

    @Test
    void programsWhoseClocksDifferMeanTheSameHour() {
        for (String now : new String[] {
            "2026-06-01T17:29:58Z", "2026-06-01T17:30:00.004Z", "2026-06-01T17:30:03Z", "2026-06-01T18:12:00Z"
        }) {
            assertThat(meant(now, AT_NIGHT)).as(now).isEqualTo("2026-06-01T17:30:00Z");
        }
    }

    @Test
    void ofHoursThatFollowEachOtherTheLastOneIsMeant() {
        CronExpression quarterly = CronExpression.parse("0 */15 * * * *");
        assertThat(meant("2026-06-01T17:44:50Z", quarterly)).isEqualTo("2026-06-01T17:30:00Z");
        assertThat(meant("2026-06-01T17:45:01Z", quarterly)).isEqualTo("2026-06-01T17:45:00Z");
    }

    @Test
    void anHourOfItsOwnIsTheMomentItself() {
        assertThat(meant("2026-06-01T09:00:00Z", AT_NIGHT)).isEqualTo("2026-06-01T09:00:00Z");
    }

    private static String meant(String now, CronExpression schedule) {
        return BackupHour.meantAt(Instant.parse(now), schedule).toString();
    }
}
