package kurogo.review.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.ProcessStepAnswers;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReferralCriteria;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.Silence;
import kurogo.report.answers.TargetAnswers;
import kurogo.report.answers.WayOfRunning;

/** A report made up by hand. Whatever is not said is blank. */
final class ExampleReport {

    private Answer<ImplementationStatus> status = Answer.blank();
    private final Map<Programme, ProgrammeAnswers> programmes = new EnumMap<>(Programme.class);
    private Answer<ReferralCriteria> criteria = Answer.blank();
    private Answer<NeedsAssessment> needs = Answer.blank();
    private Answer<Boolean> targetsSet = Answer.blank();
    private final List<TargetAnswers> targets = new ArrayList<>();
    private final Map<ProcessStep, ProcessStepAnswers> steps = new EnumMap<>(ProcessStep.class);

    static ExampleReport blank() {
        return new ExampleReport();
    }

    static ExampleReport of(ImplementationStatus status) {
        return new ExampleReport().status(status);
    }

    /** A report on one programme that ran the whole period. */
    static ReportAnswers ran(Programme programme, long cases, long yen) {
        return blank().with(programme, ranWith(cases, yen)).build();
    }

    static ProgrammeAnswers ranWith(long cases, long yen) {
        return programme(Answer.of(true), Answer.of(cases), Answer.of(yen));
    }

    static ProgrammeAnswers ranSince(Month first, Answer<Long> cases, Answer<Long> yen) {
        return with(programme(Answer.of(true), cases, yen), Answer.of(first));
    }

    static ProgrammeAnswers programme(Answer<Boolean> run, Answer<Long> cases, Answer<Long> yen) {
        return new ProgrammeAnswers(
                run,
                Answer.blank(),
                cases,
                yen,
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank());
    }

    /** A programme that ran with 10 cases, its cost and its parts: grant, prefecture, own, contracted. */
    static ProgrammeAnswers parts(
            long yen, Answer<Long> grant, Answer<Long> prefecture, Answer<Long> own, Answer<Long> contracted) {
        return new ProgrammeAnswers(
                Answer.of(true),
                Answer.blank(),
                Answer.of(10L),
                Answer.of(yen),
                grant,
                prefecture,
                own,
                contracted,
                Answer.blank());
    }

    /** A programme that ran with 10 cases for 1,000,000 yen in some way. */
    static ProgrammeAnswers run(Answer<WayOfRunning> way, Answer<Long> contracted) {
        return new ProgrammeAnswers(
                Answer.of(true),
                Answer.blank(),
                Answer.of(10L),
                Answer.of(1_000_000L),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                contracted,
                way);
    }

    private static ProgrammeAnswers with(ProgrammeAnswers answers, Answer<Month> firstMonth) {
        return new ProgrammeAnswers(
                answers.run(),
                firstMonth,
                answers.cases(),
                answers.costYen(),
                answers.grantYen(),
                answers.prefectureYen(),
                answers.ownYen(),
                answers.contractedYen(),
                answers.way());
    }

    static TargetAnswers target(String indicator, int baseline, int goal, LocalDate due, int actual) {
        return target(
                indicator,
                Answer.of(BigDecimal.valueOf(baseline)),
                goal,
                Answer.of(due),
                Answer.of(BigDecimal.valueOf(actual)));
    }

    static TargetAnswers target(
            String indicator, Answer<BigDecimal> baseline, int goal, Answer<LocalDate> due, Answer<BigDecimal> actual) {
        return new TargetAnswers(indicator, "人", baseline, Answer.of(BigDecimal.valueOf(goal)), due, actual);
    }

    ExampleReport status(ImplementationStatus given) {
        status = Answer.of(given);
        return this;
    }

    ExampleReport with(Programme programme, ProgrammeAnswers answers) {
        programmes.put(programme, answers);
        return this;
    }

    ExampleReport criteria(ReferralCriteria given) {
        criteria = Answer.of(given);
        return this;
    }

    ExampleReport needs(NeedsAssessment given) {
        needs = Answer.of(given);
        return this;
    }

    ExampleReport targetsSet(boolean given) {
        targetsSet = Answer.of(given);
        return this;
    }

    ExampleReport target(TargetAnswers target) {
        targets.add(target);
        return this;
    }

    ExampleReport step(ProcessStep step, boolean done) {
        steps.put(step, new ProcessStepAnswers(Answer.of(done), Answer.blank(), ""));
        return this;
    }

    ExampleReport step(ProcessStep step, Silence silence) {
        steps.put(step, new ProcessStepAnswers(Answer.silent(silence), Answer.blank(), ""));
        return this;
    }

    ReportAnswers build() {
        return new ReportAnswers(
                status, programmes, criteria, needs, "", targetsSet, targets, steps, ContactAnswers.BLANK, "");
    }
}
