package kurogo.review.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBands;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Asked;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Question;
import kurogo.report.answers.ReportAnswers;

/** A round made up by hand: the whole of FY2025, due on 31 May 2026, judged on 15 June 2026 unless said otherwise. */
final class ExampleRound {

    static final LocalDate DUE = LocalDate.of(2026, 5, 31);
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 15);

    private final List<ReviewedMunicipality> municipalities = new ArrayList<>();
    private Asked asked = Asked.EVERYTHING;
    private ReportingPeriod period = ReportingPeriod.annual(new FiscalYear(2025));
    private Optional<LocalDate> due = Optional.of(DUE);
    private LocalDate asOf = AS_OF;

    /** The code of the n-th municipality of the example prefecture. */
    static MunicipalityCode code(int number) {
        return MunicipalityCode.parse("95%03d".formatted(number)).orElseThrow();
    }

    ExampleRound in(int fiscalYear, PeriodPart part) {
        period = new ReportingPeriod(new FiscalYear(fiscalYear), part);
        return this;
    }

    ExampleRound asking(Set<Programme> programmes, Set<Question> questions) {
        asked = new Asked(programmes, questions);
        return this;
    }

    ExampleRound dueNever() {
        due = Optional.empty();
        return this;
    }

    ExampleRound asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    ExampleRound report(int number, ReportAnswers answers) {
        return handedIn(number, DUE, answers);
    }

    ExampleRound report(int number, int population, ReportAnswers answers) {
        return add(number, OptionalInt.of(population), Optional.of(DUE), answers, Optional.empty());
    }

    ExampleRound handedIn(int number, LocalDate day, ReportAnswers answers) {
        return add(number, OptionalInt.empty(), Optional.of(day), answers, Optional.empty());
    }

    ExampleRound handedInSomeDay(int number, ReportAnswers answers) {
        return add(number, OptionalInt.empty(), Optional.empty(), answers, Optional.empty());
    }

    ExampleRound afterYear(int number, ReportAnswers previous, ReportAnswers answers) {
        return add(number, OptionalInt.empty(), Optional.of(DUE), answers, Optional.of(previous));
    }

    /** Municipalities with consecutive numbers that ran the programme with the same cases at the given costs. */
    ExampleRound sameCases(int first, Programme programme, long cases, long... yen) {
        for (int i = 0; i < yen.length; i++) {
            report(first + i, ExampleReport.ran(programme, cases, yen[i]));
        }
        return this;
    }

    ExampleRound silent(int number) {
        municipalities.add(
                new ReviewedMunicipality(code(number), OptionalInt.empty(), Optional.empty(), Optional.empty()));
        return this;
    }

    ReviewedRound build() {
        return new ReviewedRound(period, asked, due, asOf, PopulationBands.STANDARD, municipalities);
    }

    /** What a rule finds with the standard rule set. */
    List<Finding> findings(Rule rule) {
        return findings(rule, RuleSet.STANDARD);
    }

    List<Finding> findings(Rule rule, RuleSet ruleSet) {
        return rule.evaluate(RoundRuns.of(build()), ruleSet)
                .sorted(Finding.ORDER)
                .toList();
    }

    /** The flags a rule raises with the standard rule set. */
    List<Flag> flags(Rule rule) {
        return findings(rule).stream()
                .filter(Flag.class::isInstance)
                .map(Flag.class::cast)
                .toList();
    }

    /** What a rule cannot judge with the standard rule set. */
    List<NotAssessable> notAssessable(Rule rule) {
        return findings(rule).stream()
                .filter(NotAssessable.class::isInstance)
                .map(NotAssessable.class::cast)
                .toList();
    }

    private ExampleRound add(
            int number,
            OptionalInt population,
            Optional<LocalDate> handedIn,
            ReportAnswers answers,
            Optional<ReportAnswers> previous) {
        CountedSubmission counted = new CountedSubmission(handedIn, answers);
        municipalities.add(new ReviewedMunicipality(code(number), population, Optional.of(counted), previous));
        return this;
    }
}
