package kurogo.review.rule;

import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.Silence;

/** Whether a programme ran in the period, as far as the report tells. */
enum RunState {
    RAN,
    NOT_RUN,
    /** The report does not say, and nothing in it shows. */
    NOT_STATED;

    /**
     * What is stated decides: 実施の有無 first, 未実施 in its place or in the place of a figure, then the municipality's status 未実施.
     * Where nothing is stated, cases or cost above 0 show that the programme ran. One that began after the period did not run in it.
     */
    static RunState of(ReportAnswers report, Programme programme, ReportingPeriod period) {
        return of(report.status(), report.programme(programme), period);
    }

    /** The same of the answers on one programme, beside the municipality's status. */
    static RunState of(Answer<ImplementationStatus> status, ProgrammeAnswers answers, ReportingPeriod period) {
        RunState stated =
                answers.run().asValue().map(run -> run ? RAN : NOT_RUN).orElseGet(() -> unlessStated(status, answers));
        return stated == RAN && ProgrammeRun.shareOf(period, answers) == 0 ? NOT_RUN : stated;
    }

    private static RunState unlessStated(Answer<ImplementationStatus> status, ProgrammeAnswers answers) {
        if (saysNotRun(answers.run())
                || saysNotRun(answers.cases())
                || saysNotRun(answers.costYen())
                || status.is(ImplementationStatus.NOT_IMPLEMENTING)) {
            return NOT_RUN;
        }
        return isAboveZero(answers.cases()) || isAboveZero(answers.costYen()) ? RAN : NOT_STATED;
    }

    private static boolean saysNotRun(Answer<?> answer) {
        return answer.asSilence().filter(Silence.NOT_RUN::equals).isPresent();
    }

    private static boolean isAboveZero(Answer<Long> answer) {
        return answer.asValue().filter(value -> value > 0).isPresent();
    }
}
