package kurogo.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.calendar.JapanTime;
import kurogo.review.rule.PrefectureShares;
import kurogo.review.rule.Review;
import kurogo.review.rule.ReviewResult;
import kurogo.review.rule.ReviewedRound;
import kurogo.review.rule.RuleSet;
import kurogo.review.rule.Share;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Runs the rules over a round and stores all that went in and came out. */
@Component
class RoundEvaluation {

    private static final String UNPACKAGED = "development";

    private final ReviewInput inputs;
    private final RuleSets ruleSets;
    private final ReviewRunRepository runs;
    private final FlagKeeping flagKeeping;
    private final ReviewJson json;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;
    private final Clock clock;
    private final String programVersion;

    RoundEvaluation(
            ReviewInput inputs,
            RuleSets ruleSets,
            ReviewRunRepository runs,
            FlagKeeping flagKeeping,
            ReviewJson json,
            CurrentUser currentUser,
            AuditTrail auditTrail,
            Clock clock,
            ObjectProvider<BuildProperties> build) {
        this.inputs = inputs;
        this.ruleSets = ruleSets;
        this.runs = runs;
        this.flagKeeping = flagKeeping;
        this.json = json;
        this.currentUser = currentUser;
        this.auditTrail = auditTrail;
        this.clock = clock;
        this.programVersion =
                build.stream().map(BuildProperties::getVersion).findFirst().orElse(UNPACKAGED);
    }

    ReviewOutcome evaluate(long roundId) {
        Instant now = clock.instant();
        ReviewedRound input = inputs.of(roundId, JapanTime.today(clock));
        RuleSets.Numbered ruleSet = ruleSets.current();
        ReviewResult result = Review.of(input, ruleSet.ruleSet());
        long runId = store(roundId, ruleSet.id(), input, result, now);
        ReviewOutcome outcome = flagKeeping.keep(roundId, runId, result.flags(), now);
        auditTrail.record("review.evaluated", "round/" + roundId, "", outcome);
        return outcome;
    }

    /** The prefecture's shares in a round as it stands today. */
    List<Share> shares(long roundId) {
        return PrefectureShares.of(inputs.of(roundId, JapanTime.today(clock)));
    }

    /** The result of a run, computed anew from what it stored. */
    String repeat(ReviewRun run) {
        RuleSet ruleSet = ruleSets.get(run.ruleSetId());
        return json.write(Review.of(json.readInput(runs.input(run.id())), ruleSet));
    }

    private long store(long roundId, long ruleSetId, ReviewedRound input, ReviewResult result, Instant now) {
        String inputJson = json.write(input);
        ReviewRun run = new ReviewRun(
                0,
                roundId,
                ruleSetId,
                input.asOf(),
                now,
                currentUser.get().displayName(),
                programVersion,
                Checksum.sha256(inputJson));
        return runs.insert(run, inputJson, json.write(result));
    }
}
