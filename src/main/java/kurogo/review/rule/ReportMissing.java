package kurogo.review.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 未提出: the due date is past, or none was set, and nothing was handed in. On the due date itself nothing is missing yet. */
final class ReportMissing implements Rule {

    @Override
    public RuleCode code() {
        return RuleCode.REPORT_MISSING;
    }

    @Override
    public Stream<Finding> evaluate(RoundRuns runs, RuleSet ruleSet) {
        ReviewedRound round = runs.round();
        boolean isPast = round.due().map(round.asOf()::isAfter).orElse(true);
        return isPast
                ? round.municipalities().stream()
                        .filter(municipality -> municipality.submission().isEmpty())
                        .map(municipality -> flag(municipality, round, ruleSet))
                : Stream.empty();
    }

    private Flag flag(ReviewedMunicipality municipality, ReviewedRound round, RuleSet ruleSet) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(Measure.AS_OF, new Value.Day(round.asOf())));
        round.due().ifPresent(due -> {
            figures.add(Figure.of(Measure.DUE, new Value.Day(due)));
            figures.add(Figure.of(Measure.DAYS_LATE, ChronoUnit.DAYS.between(due, round.asOf())));
        });
        return Flag.stated(code(), ruleSet, municipality.code(), figures, explanation(round));
    }

    private static Phrase explanation(ReviewedRound round) {
        Value asOf = new Value.Day(round.asOf());
        return round.due()
                .map(due -> Phrase.of("review.explanation.REPORT_MISSING", asOf, new Value.Day(due), days(due, round)))
                .orElseGet(() -> Phrase.of("review.explanation.REPORT_MISSING.noDueDate", asOf));
    }

    private static Value days(LocalDate due, ReviewedRound round) {
        return Value.of(ChronoUnit.DAYS.between(due, round.asOf()), Unit.DAYS);
    }
}
