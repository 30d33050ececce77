package kurogo.review.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.Question;
import kurogo.report.answers.WayOfRunning;

/**
 * 委託: 多機関協働事業 is contracted out, which the state forbids in principle from FY2025 on.
 *
 * <p>Contracted in part is 参考. Where the way of running is not stated, the contracted part of the cost tells it: all of the cost is contracted out, less
 * is in part, nothing is run directly.
 */
final class ContractedOut implements ReportRule {

    private static final Programme PROGRAMME = Programme.MULTI_AGENCY;

    @Override
    public RuleCode code() {
        return RuleCode.CONTRACTED_OUT;
    }

    @Override
    public List<Question> restsOn() {
        return List.of(Question.WAY_OF_RUNNING, Question.CONTRACTED);
    }

    @Override
    public List<Finding> judge(Report report, ReviewedRound round, RuleSet ruleSet) {
        boolean holds = round.period().year().compareTo(ruleSet.thresholds().contractedOutFrom()) >= 0;
        if (!holds
                || !round.asked().includes(PROGRAMME)
                || RunState.of(report.answers(), PROGRAMME, round.period()) != RunState.RAN) {
            return List.of();
        }
        ProgrammeAnswers answers = report.answers().programme(PROGRAMME);
        Optional<WayOfRunning> way = answers.way().asValue().or(() -> byMoney(answers));
        if (way.isEmpty()) {
            return List.of(silent(report, round));
        }
        return switch (way.get()) {
            case DIRECT -> List.of();
            case PARTLY_CONTRACTED -> List.of(flag(report, answers, WayOfRunning.PARTLY_CONTRACTED, Severity.NOTE));
            case CONTRACTED -> List.of(flag(report, answers, WayOfRunning.CONTRACTED, ruleSet.severity(code())));
        };
    }

    /** What is missing is the way of running, or the contracted part where only that was asked. */
    private Finding silent(Report report, ReviewedRound round) {
        ProgrammeAnswers answers = report.answers().programme(PROGRAMME);
        boolean wayAsked = round.asked().includes(Question.WAY_OF_RUNNING);
        return NotAssessable.silent(
                code(),
                report.code(),
                Optional.of(PROGRAMME),
                wayAsked ? Measure.WAY : Measure.CONTRACTED,
                wayAsked ? answers.way() : answers.contractedYen());
    }

    private static Optional<WayOfRunning> byMoney(ProgrammeAnswers answers) {
        return answers.contractedYen().asValue().map(contracted -> {
            if (contracted == 0) {
                return WayOfRunning.DIRECT;
            }
            boolean all = answers.costYen().is(contracted);
            return all ? WayOfRunning.CONTRACTED : WayOfRunning.PARTLY_CONTRACTED;
        });
    }

    private Flag flag(Report report, ProgrammeAnswers answers, WayOfRunning way, Severity severity) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(Measure.WAY, Phrase.of(way)));
        answers.costYen().asValue().ifPresent(yen -> figures.add(Figure.of(Measure.COST, yen)));
        answers.contractedYen().asValue().ifPresent(yen -> figures.add(Figure.of(Measure.CONTRACTED, yen)));
        Phrase explanation = Phrase.of("review.explanation.CONTRACTED_OUT", Phrase.of(way));
        Evidence evidence = Evidence.stated(code(), figures, List.of(explanation));
        return new Flag(code(), severity, report.code(), Optional.of(PROGRAMME), evidence);
    }
}
