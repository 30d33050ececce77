package kurogo.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.access.ForEveryone;
import kurogo.access.ForPrefecture;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has reported. A municipal reporter is told of their own municipality only. */
@Service
@Transactional(readOnly = true)
@ForEveryone
public class CompletenessService {

    private final RoundService rounds;
    private final CompletenessRepository submissions;
    private final CurrentUser user;
    private final Clock clock;

    CompletenessService(RoundService rounds, CompletenessRepository submissions, CurrentUser user, Clock clock) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Where every municipality asked stands in a round.
     *
     * @throws NoSuchElementException when there is no such round
     */
    public Completeness of(long roundId) {
        ReportingRound round = rounds.get(roundId);
        LocalDate today = JapanTime.today(clock);
        return new Completeness(
                round,
                submissions.of(roundId, user.get().municipality()).stream()
                        .map(municipality -> municipality.standing(round, today))
                        .toList());
    }

    /**
     * Where one municipality stands in a round.
     *
     * @throws NoSuchElementException when there is no such round or municipality
     */
    public ReportStanding standing(long roundId, MunicipalityCode municipality) {
        user.requireMaySee(municipality);
        ReportingRound round = rounds.get(roundId);
        return submissions.of(roundId, Optional.of(municipality)).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No municipality " + municipality))
                .standing(round, JapanTime.today(clock));
    }

    /** How many municipalities have a report that counts, by round; a round without any is absent. */
    @ForPrefecture
    public Map<Long, Integer> reportedByRound() {
        return submissions.countedByRound();
    }
}
