package kurogo.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.calendar.JapanTime;
import kurogo.review.RunInputs.Kept;
import kurogo.review.rule.Review;
import kurogo.review.rule.ReviewResult;
import kurogo.review.rule.ReviewedRound;
import kurogo.review.rule.RuleSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Runs the rules over a round and stores all that went in and came out. */
@Component
class RoundEvaluation {

    private static final String UNPACKAGED = "development";

    private final ReviewInput inputs;
    private final RunInputs runInputs;
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
            RunInputs runInputs,
            RuleSets ruleSets,
            ReviewRunRepository runs,
            FlagKeeping flagKeeping,
            ReviewJson json,
            CurrentUser currentUser,
            AuditTrail auditTrail,
            Clock clock,
            ObjectProvider<BuildProperties> build) {
        this.inputs = inputs;
        this.runInputs = runInputs;
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
        runs.hold(roundId);
        Instant now = clock.instant();
        Optional<ReviewRun> before = runs.newest(roundId);
        RuleSetVersion rules = ruleSets.of(roundId).inForce();
        List<Long> reference = inputs.referenceFor(rules.ruleSet());
        ReviewedRound round = beside(reference, inputs.of(roundId, JapanTime.today(clock)), rules.ruleSet());
        ReviewResult result = Review.of(round, rules.ruleSet());
        Kept kept = runInputs.keep(roundId, round, reference, before.map(run -> runs.input(run.id())));
        boolean otherRules = before.filter(run -> run.ruleSetId() != rules.id()).isPresent();
        long runId = runs.insert(
                new ReviewRun(
                        0,
                        roundId,
                        rules.id(),
                        round.asOf(),
                        now,
                        currentUser.get().displayName(),
                        programVersion,
                        kept.sha256(),
                        cause(otherRules, kept),
                        kept.changed()),
                kept.input(),
                json.write(result));
        ReviewOutcome outcome = flagKeeping.keep(
                new Evaluated(runId, roundId, now, rules.ruleSet(), otherRules, kept.changed(), result));
        auditTrail.record("review.evaluated", "round/" + roundId, "", outcome);
        return outcome;
    }

    private static RunCause cause(boolean otherRules, Kept kept) {
        if (otherRules) {
            return RunCause.RULES_CHANGED;
        }
        if (!kept.changed().isEmpty()) {
            return RunCause.REPORTS_CHANGED;
        }
        return kept.otherReference() ? RunCause.REFERENCE_CHANGED : RunCause.ASKED;
    }

    /** What other rules would do to a round as it stands today. */
    WhatIf whatIf(long roundId, RuleSet inForce, RuleSet draft) {
        ReviewedRound round = inputs.of(roundId, JapanTime.today(clock));
        return WhatIf.between(
                Review.of(beside(inputs.referenceFor(inForce), round, inForce), inForce),
                Review.of(beside(inputs.referenceFor(draft), round, draft), draft));
    }

    private ReviewedRound beside(List<Long> reference, ReviewedRound round, RuleSet ruleSet) {
        return round.beside(inputs.reference(reference, round.period().year(), ruleSet));
    }

    /** The result of a run, computed anew from what it stored. */
    String repeat(ReviewRun run) {
        RuleSet ruleSet = ruleSets.get(run.ruleSetId()).ruleSet();
        return json.write(Review.of(runInputs.read(runs.input(run.id()), ruleSet), ruleSet));
    }

    /** The result of a run as it was stored; one of the time when each flag kept its peers is written as results are now. */
    String stored(ReviewRun run) {
        String result = runs.result(run.id());
        return result.startsWith(ReviewJson.RESULT_BEGINS) ? result : json.write(json.readResult(result));
    }
}
