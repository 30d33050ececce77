package kurogo.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.ReportingRound;
import kurogo.report.RoundFigureService;
import kurogo.report.RoundStamp;
import kurogo.review.ReviewRun;
import kurogo.review.ReviewService;
import kurogo.review.RuleSetService;
import org.springframework.stereotype.Component;

/** Says which data a figure is being drawn from. */
@Component
class DataVersions {

    private final RoundFigureService figures;
    private final ReviewService reviews;
    private final RuleSetService ruleSets;

    DataVersions(RoundFigureService figures, ReviewService reviews, RuleSetService ruleSets) {
        this.figures = figures;
        this.reviews = reviews;
        this.ruleSets = ruleSets;
    }

    /**
     * The data as they are now.
     *
     * @param asked the round asked about
     * @param rounds all that are shown, the one asked about among them
     */
    DataVersion of(ReportingRound asked, List<ReportingRound> rounds) {
        Map<Long, RoundStamp> stamps =
                figures.stamps(rounds.stream().map(ReportingRound::id).toList());
        SortedMap<ReportingPeriod, DataVersion.Submissions> submissions = new TreeMap<>();
        rounds.forEach(round -> Optional.ofNullable(stamps.get(round.id()))
                .ifPresent(stamp -> submissions.put(round.period(), submissions(stamp))));
        return new DataVersion(submissions, reviews.lastRun(asked.id()).flatMap(this::rules));
    }

    private static DataVersion.Submissions submissions(RoundStamp stamp) {
        return new DataVersion.Submissions(stamp.rows(), stamp.changes() - stamp.rows());
    }

    private Optional<DataVersion.Rules> rules(ReviewRun run) {
        return ruleSets.find(run.ruleSetId())
                .map(used -> new DataVersion.Rules(
                        used.ruleSet().name(), used.ruleSet().version(), run.asOf()));
    }
}
