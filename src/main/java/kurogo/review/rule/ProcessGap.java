package kurogo.review.rule;

import java.util.List;
import java.util.Optional;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.Question;

/**
 * 整備プロセス未実施: a municipality implements the programme or prepares for it, and a process step was not done. All such steps are one flag.
 *
 * <p>A step without answer is not one that was not done: where no step is reported as not done but an answer is missing, that is noted.
 */
final class ProcessGap implements ReportRule {

    private static final List<ProcessStep> STEPS = List.of(ProcessStep.values());

    @Override
    public RuleCode code() {
        return RuleCode.PROCESS_GAP;
    }

    @Override
    public List<Question> restsOn() {
        return List.of(Question.PROCESS_STEPS);
    }

    @Override
    public List<Finding> judge(Report report, ReviewedRound round, RuleSet ruleSet) {
        if (report.isOutsideProgramme()) {
            return List.of();
        }
        List<ProcessStep> notDone = STEPS.stream()
                .filter(step -> report.answers().processStep(step).done().is(false))
                .toList();
        Answer<ImplementationStatus> status = report.answers().status();
        if (!notDone.isEmpty() && !status.isGiven()) {
            return List.of(NotAssessable.silent(code(), report.code(), Optional.empty(), Measure.STATUS, status));
        }
        return notDone.isEmpty() ? unanswered(report) : List.of(flag(report, notDone, ruleSet));
    }

    private List<Finding> unanswered(Report report) {
        return STEPS.stream()
                .map(step -> report.answers().processStep(step).done())
                .filter(done -> !done.isGiven())
                .limit(1)
                .<Finding>map(done ->
                        NotAssessable.silent(code(), report.code(), Optional.empty(), Measure.PROCESS_STEP, done))
                .toList();
    }

    private Flag flag(Report report, List<ProcessStep> notDone, RuleSet ruleSet) {
        List<Figure> figures = notDone.stream()
                .map(step -> Figure.of(Measure.PROCESS_STEP, Phrase.of(step)))
                .toList();
        Value status = Phrase.of(report.answers().status().asValue().orElseThrow());
        Phrase explanation = Phrase.of("review.explanation.PROCESS_GAP", status, Value.of(notDone.size(), Unit.NUMBER));
        return Flag.stated(code(), ruleSet, report.code(), figures, explanation);
    }
}
