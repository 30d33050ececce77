package kurogo.review.rule;

import java.util.Optional;
import java.util.OptionalInt;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.review.rule.NotAssessable.Reason;

/**
 * A programme that ran in the period at one municipality.
 *
 * @param code the municipality
 * @param population its population, if known
 * @param programme the programme
 * @param cases support cases
 * @param costYen cost
 * @param shareOfPeriod share of the period it ran, above 0 to 1; 1 when its first month is not stated
 * @param traits what else is known of the municipality
 * @param source where it was published; empty for a municipality of the prefecture
 */
record ProgrammeRun(
        MunicipalityCode code,
        OptionalInt population,
        Programme programme,
        Answer<Long> cases,
        Answer<Long> costYen,
        double shareOfPeriod,
        Traits traits,
        Optional<ReferenceSource> source) {

    static ProgrammeRun of(Report report, Programme programme, ReportingPeriod period) {
        ProgrammeAnswers answers = report.answers().programme(programme);
        return new ProgrammeRun(
                report.code(),
                report.municipality().population(),
                programme,
                answers.cases(),
                answers.costYen(),
                shareOf(period, answers),
                report.municipality().traits(),
                Optional.empty());
    }

    /** A published result, which speaks of a whole year. */
    static ProgrammeRun of(ReferenceResult result) {
        return new ProgrammeRun(
                result.code(),
                result.population(),
                result.programme(),
                result.cases(),
                result.costYen(),
                1,
                Traits.UNKNOWN,
                Optional.of(result.source()));
    }

    /** Whether it is one of the prefecture's municipalities, which alone are judged. */
    boolean isOwn() {
        return source.isEmpty();
    }

    /** Share of the period a programme ran, by months; all of it when its first month is not stated. */
    static double shareOf(ReportingPeriod period, ProgrammeAnswers answers) {
        return answers.firstMonth().isGiven()
                ? period.shareRunSince(answers.firstMonth().asValue().orElseThrow())
                : 1;
    }

    /** Population × share of the period: what cases are expected in proportion to. */
    double exposure() {
        return population.orElseThrow() * shareOfPeriod;
    }

    /** The cases of a run that is known to state them. */
    long statedCases() {
        return cases.asValue().orElseThrow();
    }

    /** The cost of a run that is known to state it, yen. */
    long statedCost() {
        return costYen.asValue().orElseThrow();
    }

    /** Cost per case of a run with at least one case, yen. */
    double costPerCase() {
        return (double) statedCost() / statedCases();
    }

    /** Why its cost cannot be judged by its cases: either is not stated, or it ran at no cost. */
    Optional<NotAssessable> obstacle(RuleCode rule) {
        if (!cases.isGiven()) {
            return Optional.of(NotAssessable.silent(rule, code, Optional.of(programme), Measure.CASES, cases));
        }
        if (!costYen.isGiven()) {
            return Optional.of(NotAssessable.silent(rule, code, Optional.of(programme), Measure.COST, costYen));
        }
        return statedCost() > 0 ? Optional.empty() : Optional.of(notAssessable(rule, Reason.NO_COST));
    }

    NotAssessable notAssessable(RuleCode rule, Reason reason, Value... words) {
        return NotAssessable.because(reason, rule, code, Optional.of(programme), words);
    }

    NotAssessable groupTooSmall(RuleCode rule, int members, int needed) {
        return notAssessable(
                rule,
                Reason.GROUP_TOO_SMALL,
                Value.of(members, Unit.MUNICIPALITIES),
                Value.of(needed, Unit.MUNICIPALITIES));
    }
}
