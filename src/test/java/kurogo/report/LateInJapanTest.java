package kurogo.report;

import static kurogo.access.SignIn.asStaff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import kurogo.access.CurrentUser;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The due date ends at midnight in Japan, on a machine that counts in another zone. */
@DatabaseTest
class LateInJapanTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    SubmissionService submissions;

    @Autowired
    CompletenessRepository repository;

    @Autowired
    CountedAnswers counted;

    @Autowired
    CurrentUser user;

    private ReportingRound round;

    @BeforeEach
    void openRound() {
        ThreeMunicipalities.importThrough(imports);
        round = asStaff(() -> rounds.create(SampleReports.round(7)));
    }

    private Completeness at(String moment) {
        Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        return asStaff(() -> new CompletenessService(rounds, repository, counted, user, clock).of(round.id()));
    }

    @Test
    void oneMinuteBeforeMidnightNothingIsLate() {
        assertThat(at("2026-05-29T14:59:00Z").late()).isEmpty();
    }

    @Test
    void atMidnightEveryMissingReportIs() {
        assertThat(at("2026-05-29T15:00:00Z").late()).hasSize(3);
    }

    @Test
    void howManyHaveReportedIsCountedForEveryRoundAtOnce() {
        ReportingRound other = asStaff(() -> rounds.create(SampleReports.round(6)));
        asStaff(() -> submissions.accept(round.id(), List.of(SampleReports.report(ThreeMunicipalities.CITY, 12))));

        assertThat(asStaff(() -> new CompletenessService(rounds, repository, counted, user, Clock.systemUTC())
                        .reportedByRound()))
                .isEqualTo(Map.of(round.id(), 1))
                .doesNotContainKey(other.id());
    }
}
