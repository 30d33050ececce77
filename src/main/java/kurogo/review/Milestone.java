package kurogo.review;

import java.util.function.Function;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.ReportAnswers;

/** What a municipality has done, or not, on its way to a support system: the four process steps, and quantitative targets. */
public enum Milestone {
    TALKED(step(ProcessStep.TALKED)),
    ANALYSED(step(ProcessStep.ANALYSED)),
    SET_GOALS(step(ProcessStep.SET_GOALS)),
    REVIEWED(step(ProcessStep.REVIEWED)),
    TARGETS(ReportAnswers::targetsSet);

    private final Function<ReportAnswers, Answer<Boolean>> answer;

    Milestone(Function<ReportAnswers, Answer<Boolean>> answer) {
        this.answer = answer;
    }

    private static Function<ReportAnswers, Answer<Boolean>> step(ProcessStep step) {
        return answers -> answers.processStep(step).done();
    }

    /** What a report says of it. */
    Answer<Boolean> in(ReportAnswers answers) {
        return answer.apply(answers);
    }
}
