package kurogo.review;

import java.util.List;
import java.util.Optional;
import kurogo.access.ForPrefecture;
import kurogo.access.ForStaff;
import kurogo.area.AreaService;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.ReportingRound;
import kurogo.report.RoundFigureService;
import kurogo.report.RoundService;
import kurogo.review.rule.ReviewResult;
import kurogo.review.rule.Share;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evaluations of a round. */
@Service
@Transactional
public class ReviewService {

    private final RoundEvaluation evaluation;
    private final ReviewRunRepository runs;
    private final FlagEventRepository events;
    private final ReviewJson json;
    private final RoundService rounds;
    private final RoundFigureService figures;
    private final AreaService area;
    private final KeptShares shares;

    ReviewService(
            RoundEvaluation evaluation,
            ReviewRunRepository runs,
            FlagEventRepository events,
            ReviewJson json,
            RoundService rounds,
            RoundFigureService figures,
            AreaService area,
            KeptShares shares) {
        this.evaluation = evaluation;
        this.runs = runs;
        this.events = events;
        this.json = json;
        this.rounds = rounds;
        this.figures = figures;
        this.area = area;
        this.shares = shares;
    }

    /** Evaluates a round as it stands today and brings its flags up to date. */
    @ForStaff
    public ReviewOutcome evaluate(long roundId) {
        return evaluation.evaluate(roundId);
    }

    /** The last evaluation of a round; nothing when it was never evaluated. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public Optional<ReviewRun> lastRun(long roundId) {
        return runs.newest(roundId);
    }

    /** What an evaluation found and could not judge, as it was stored. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public ReviewResult result(long runId) {
        return json.readResult(runs.result(runId));
    }

    /** The prefecture's shares in a round as it stands, beside those of the national review. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<Share> shares(long roundId) {
        ReportingRound round = rounds.get(roundId);
        List<MunicipalityCode> there = area.municipalities(round.dueOn()).stream()
                .map(Municipality::code)
                .toList();
        return shares.of(round, figures.answers(roundId), there);
    }

    /** The newest evaluations of a round, the newest first. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<ReviewRun> runs(long roundId, int atMost) {
        return runs.newest(roundId, atMost);
    }

    /** An evaluation by its number. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public Optional<ReviewRun> run(long runId) {
        return runs.find(runId);
    }

    /** What an evaluation did to flags: raised, changed, cleared and reopened ones, in the order of its findings. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<FlagEvent> changes(long runId) {
        return events.ofRun(runId);
    }

    /** Whether an old evaluation, repeated with its own inputs and rules, says the same to the last character. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public boolean isReproducible(ReviewRun run) {
        return evaluation.repeat(run).equals(evaluation.stored(run));
    }
}
