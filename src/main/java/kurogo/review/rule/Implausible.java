package kurogo.review.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;

/**
 * 要確認の値: figures of a programme that contradict each other, to be cleared up before anyone judges. Cases or cost of a programme that did not
 * run, cases at a cost of 0, parts that do not add up ({@link CostParts}), a change against the year before beyond the limit ({@link YearChange}).
 *
 * <p>Only what is stated can contradict: a blank cost is not a cost of 0. Costs are looked at in the reviewed programmes alone. All contradictions in one
 * programme are one flag.
 */
final class Implausible implements ReportRule {

    @Override
    public RuleCode code() {
        return RuleCode.IMPLAUSIBLE;
    }

    @Override
    public List<Finding> judge(Report report, ReviewedRound round, RuleSet ruleSet) {
        List<Finding> findings = new ArrayList<>();
        round.asked()
                .programmes()
                .forEach(programme -> judge(programme, report, round, ruleSet).ifPresent(findings::add));
        return findings;
    }

    private Optional<Finding> judge(Programme programme, Report report, ReviewedRound round, RuleSet ruleSet) {
        Contradictions found = new Contradictions();
        ProgrammeAnswers answers = report.answers().programme(programme);
        RunState state = RunState.of(report.answers(), programme, round.period());
        if (state == RunState.NOT_RUN) {
            notRunBut(answers, programme, found);
        }
        if (programme.isReviewed()) {
            if (state != RunState.NOT_RUN
                    && isAboveZero(answers.cases())
                    && answers.costYen().is(0L)) {
                found.add("casesWithoutCost", number(Measure.CASES, answers.cases()), Figure.of(Measure.COST, 0));
            }
            CostParts.check(answers, ruleSet.thresholds().partsToleranceYen(), found);
        }
        if (state == RunState.RAN) {
            YearChange.check(programme, report, round, ruleSet.thresholds(), found);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(flag(programme, report, found, ruleSet));
    }

    private static void notRunBut(ProgrammeAnswers answers, Programme programme, Contradictions found) {
        if (isAboveZero(answers.cases())) {
            found.add("notRunButCases", number(Measure.CASES, answers.cases()));
        }
        if (programme.isReviewed() && isAboveZero(answers.costYen())) {
            found.add("notRunButCost", number(Measure.COST, answers.costYen()));
        }
    }

    private Flag flag(Programme programme, Report report, Contradictions found, RuleSet ruleSet) {
        List<Phrase> explanation = new ArrayList<>();
        explanation.add(Phrase.of("review.explanation.IMPLAUSIBLE", Phrase.of(programme)));
        explanation.addAll(found.sentences());
        Evidence evidence = Evidence.stated(code(), found.figures(), explanation);
        return new Flag(code(), ruleSet.severity(code()), report.code(), Optional.of(programme), evidence);
    }

    private static boolean isAboveZero(Answer<Long> answer) {
        return answer.asValue().filter(value -> value > 0).isPresent();
    }

    private static Figure number(Measure measure, Answer<Long> answer) {
        return Figure.of(measure, answer.asValue().orElseThrow());
    }
}
