package kurogo.overview;

import java.util.List;
import java.util.Optional;
import kurogo.access.ForPrefecture;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.CombinedRow;
import kurogo.report.CombinedTableService;
import kurogo.report.CompletenessService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.review.FlagService;
import kurogo.review.ReviewService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the overview of a round together, in a handful of queries whatever the number of municipalities. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class OverviewService {

    private final RoundService rounds;
    private final CompletenessService completeness;
    private final CombinedTableService table;
    private final FlagService flags;
    private final ReviewService review;

    OverviewService(
            RoundService rounds,
            CompletenessService completeness,
            CombinedTableService table,
            FlagService flags,
            ReviewService review) {
        this.rounds = rounds;
        this.completeness = completeness;
        this.table = table;
        this.flags = flags;
        this.review = review;
    }

    /** What there is to see of a round. */
    public Overview of(ReportingRound round) {
        return new Overview(
                round,
                completeness.of(round.id()),
                table.ofRound(round.id()),
                flags.ofRound(round.id()),
                review.shares(round.id()),
                before(round.period()));
    }

    private Optional<List<CombinedRow>> before(ReportingPeriod period) {
        return rounds.find(period.yearBefore()).map(round -> table.ofRound(round.id()));
    }
}
