package kurogo.review.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kurogo.review.rule.NotAssessable.Reason;

/** 期限後の提出: the report was first handed in after the due date. */
final class ReportLate implements ReportRule {

    @Override
    public RuleCode code() {
        return RuleCode.REPORT_LATE;
    }

    @Override
    public List<Finding> judge(Report report, ReviewedRound round, RuleSet ruleSet) {
        return round.due()
                .flatMap(due -> judge(report, due, ruleSet))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Finding> judge(Report report, LocalDate due, RuleSet ruleSet) {
        Optional<LocalDate> handedIn = report.submission().handedIn();
        if (handedIn.isEmpty()) {
            return Optional.of(
                    NotAssessable.because(Reason.NO_DATE_HANDED_IN, code(), report.code(), Optional.empty()));
        }
        return handedIn.filter(day -> day.isAfter(due)).map(day -> flag(report, due, day, ruleSet));
    }

    private Flag flag(Report report, LocalDate due, LocalDate handedIn, RuleSet ruleSet) {
        long days = ChronoUnit.DAYS.between(due, handedIn);
        List<Figure> figures = List.of(
                Figure.of(Measure.DUE, new Value.Day(due)),
                Figure.of(Measure.HANDED_IN, new Value.Day(handedIn)),
                Figure.of(Measure.DAYS_LATE, days));
        Phrase explanation = Phrase.of(
                "review.explanation.REPORT_LATE",
                new Value.Day(handedIn),
                new Value.Day(due),
                Value.of(days, Unit.DAYS));
        return Flag.stated(code(), ruleSet, report.code(), figures, explanation);
    }
}
