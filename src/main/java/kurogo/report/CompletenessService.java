package kurogo.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has reported. A municipal reporter is told of their own municipality only. */
@Service
@Transactional(readOnly = true)
public class CompletenessService {

    private final RoundService rounds;
    private final CompletenessRepository submissions;
    private final ReportScope scope;
    private final Clock clock;

    CompletenessService(RoundService rounds, CompletenessRepository submissions, ReportScope scope, Clock clock) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Where every municipality asked stands in a round.
     *
     * @throws NoSuchElementException when there is no such round
     */
    public Completeness of(long roundId) {
        ReportingRound round = rounds.get(roundId);
        LocalDate today = LocalDate.now(clock);
        return new Completeness(
                round,
                submissions.of(roundId, scope.own()).stream()
                        .map(municipality -> municipality.standing(round, today))
                        .toList());
    }
}
