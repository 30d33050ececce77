package kurogo.review.rule;

import java.util.Optional;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;

/**
 * Whether a figure changed against the same part of the year before by more than the factor allowed and by no less than a smallest amount. Where the
 * programme ran for a part of the period only, in either year, figures are compared per full period. Cases are looked at in every programme, cost in
 * the reviewed ones; both years must state the figure, and the programme must have run in both.
 */
final class YearChange {

    private YearChange() {}

    /** Looks at a programme that ran in the period. */
    static void check(
            Programme programme, Report report, ReviewedRound round, Thresholds limits, Contradictions found) {
        ReportingPeriod before = round.period().yearBefore();
        report.municipality()
                .previousYear()
                .filter(previous -> RunState.of(previous, programme, before) == RunState.RAN)
                .ifPresent(previous -> {
                    Year now = new Year(report.answers().programme(programme), round.period());
                    Year then = new Year(previous.programme(programme), before);
                    checkCases(now, then, limits, found);
                    if (programme.isReviewed()) {
                        checkCost(now, then, limits, found);
                    }
                });
    }

    private static void checkCases(Year now, Year then, Thresholds limits, Contradictions found) {
        Optional<Long> cases = now.answers().cases().asValue();
        Optional<Long> previous = then.answers().cases().asValue();
        if (isTooMuch(now.whole(cases), then.whole(previous), limits.changeFactor(), limits.changeCases())) {
            found.add(
                    "casesChanged",
                    Figure.of(Measure.PREVIOUS_CASES, previous.orElseThrow()),
                    Figure.of(Measure.CASES, cases.orElseThrow()));
        }
    }

    private static void checkCost(Year now, Year then, Thresholds limits, Contradictions found) {
        Optional<Long> cost = now.answers().costYen().asValue();
        Optional<Long> previous = then.answers().costYen().asValue();
        if (isTooMuch(now.whole(cost), then.whole(previous), limits.changeFactor(), limits.changeYen())) {
            found.add(
                    "costChanged",
                    Figure.of(Measure.PREVIOUS_COST, previous.orElseThrow()),
                    Figure.of(Measure.COST, cost.orElseThrow()));
        }
    }

    private static boolean isTooMuch(Optional<Double> now, Optional<Double> then, double factor, long smallest) {
        if (now.isEmpty() || then.isEmpty()) {
            return false;
        }
        double more = Math.max(now.get(), then.get());
        double less = Math.min(now.get(), then.get());
        return more > factor * less && more - less >= smallest;
    }

    /** Answers of one year with the period they are about. */
    private record Year(ProgrammeAnswers answers, ReportingPeriod period) {

        /** A figure as it would be had the programme run for the whole period. */
        Optional<Double> whole(Optional<Long> figure) {
            return figure.map(number -> number / ProgrammeRun.shareOf(period, answers));
        }
    }
}
