package kurogo.review.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import kurogo.report.answers.Programme;
import kurogo.review.rule.NotAssessable.Reason;

/**
 * 実績0件: a programme ran in the period and handled no case.
 *
 * <p>Always shown; how strongly follows from the probability of zero at a place of that size (see {@link CasePool}). Where the population is not
 * known that probability is not either, and the flag is 参考. The review of 2024 found zero at about one municipality in five, but only
 * counted (Ministry of Finance, budget execution review June 2024, item 15).
 */
final class ZeroCases implements Rule {

    private static final double PERSONS = 10_000;

    @Override
    public RuleCode code() {
        return RuleCode.ZERO_CASES;
    }

    @Override
    public Stream<Finding> evaluate(RoundRuns round, RuleSet ruleSet) {
        return Arrays.stream(Programme.values())
                .flatMap(programme -> Stream.concat(notStated(programme, round), judge(programme, round, ruleSet)));
    }

    /** A programme the prefecture need not ask about is missed only where the report mentions it. */
    private Stream<Finding> notStated(Programme programme, RoundRuns round) {
        return round.notStated(programme).stream()
                .filter(report ->
                        programme.isReviewed() || report.answers().programmes().containsKey(programme))
                .map(report -> NotAssessable.because(
                        Reason.RUN_NOT_STATED, code(), report.code(), Optional.of(programme), Phrase.of(programme)));
    }

    private Stream<Finding> judge(Programme programme, RoundRuns round, RuleSet ruleSet) {
        List<ProgrammeRun> runs = round.of(programme, ruleSet, code());
        CasePool pool = CasePool.of(runs);
        return runs.stream().filter(ProgrammeRun::isOwn).flatMap(run -> judge(run, pool, ruleSet.thresholds()));
    }

    private Stream<Finding> judge(ProgrammeRun run, CasePool pool, Thresholds thresholds) {
        if (!run.cases().isGiven()) {
            return Stream.of(
                    NotAssessable.silent(code(), run.code(), Optional.of(run.programme()), Measure.CASES, run.cases()));
        }
        if (run.statedCases() > 0) {
            return Stream.empty();
        }
        return run.population().isEmpty()
                ? Stream.of(ungraded(run), run.notAssessable(code(), Reason.NO_POPULATION))
                : Stream.of(graded(run, pool, thresholds));
    }

    private Flag ungraded(ProgrammeRun run) {
        Evidence evidence = Evidence.stated(
                code(),
                List.of(Figure.of(Measure.CASES, 0)),
                List.of(seen(run), Phrase.of("review.explanation.ZERO_CASES.noPopulation")));
        return new Flag(code(), Severity.NOTE, run.code(), Optional.of(run.programme()), evidence);
    }

    private Flag graded(ProgrammeRun run, CasePool pool, Thresholds thresholds) {
        double probability = pool.probabilityOfZero(run);
        Severity severity = severity(probability, thresholds);
        double threshold = severity == Severity.ALERT ? thresholds.zeroAlertBelow() : thresholds.zeroCautionBelow();
        Evidence evidence = new Evidence(
                Optional.of(Figure.of(Measure.PROBABILITY_OF_ZERO, probability)),
                OptionalDouble.of(threshold),
                figures(run, pool),
                Optional.of(pool.peers()),
                OptionalDouble.of(probability),
                explanation(run, pool, severity),
                code().questions());
        return new Flag(code(), severity, run.code(), Optional.of(run.programme()), evidence);
    }

    private static Severity severity(double probability, Thresholds thresholds) {
        if (probability < thresholds.zeroAlertBelow()) {
            return Severity.ALERT;
        }
        return probability < thresholds.zeroCautionBelow() ? Severity.CAUTION : Severity.NOTE;
    }

    private static List<Figure> figures(ProgrammeRun run, CasePool pool) {
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.of(Measure.CASES, 0),
                Figure.of(Measure.POPULATION, run.population().orElseThrow()),
                Figure.of(Measure.SHARE_OF_PERIOD, run.shareOfPeriod()),
                Figure.of(Measure.CASES_BY_POPULATION, pool.rate() * PERSONS),
                Figure.of(Measure.EXPECTED_CASES, pool.expected(run))));
        pool.fit().ifPresent(fit -> figures.add(Figure.of(Measure.NEGATIVE_BINOMIAL_SIZE, fit.size())));
        return figures;
    }

    private static List<Phrase> explanation(ProgrammeRun run, CasePool pool, Severity severity) {
        List<Phrase> sentences = new ArrayList<>();
        sentences.add(seen(run));
        sentences.add(Phrase.of(
                "review.explanation.ZERO_CASES.expected",
                Value.of(run.population().orElseThrow(), Unit.PERSONS),
                pool.description(),
                Value.of(pool.expected(run), Unit.EXPECTED_CASES),
                Value.of(pool.probabilityOfZero(run), Unit.PROBABILITY)));
        if (run.shareOfPeriod() < 1) {
            sentences.add(
                    Phrase.of("review.explanation.ZERO_CASES.partOfPeriod", Value.of(run.shareOfPeriod(), Unit.SHARE)));
        }
        if (pool.fit().isPresent()) {
            sentences.add(Phrase.of("review.explanation.ZERO_CASES.overdispersed"));
        }
        sentences.add(Phrase.of("review.explanation.ZERO_CASES." + severity.name()));
        return sentences;
    }

    private static Phrase seen(ProgrammeRun run) {
        return Phrase.of("review.explanation.ZERO_CASES.seen", Phrase.of(run.programme()));
    }
}
