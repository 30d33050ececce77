package kurogo.review.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import kurogo.report.answers.Programme;
import kurogo.review.rule.NotAssessable.Reason;

/**
 * 高コスト: fewer cases for the money than chance explains, no case at a high cost included.
 *
 * <p>Peers are all municipalities of the prefecture that ran the programme and state cases and a cost above 0, whatever their size, unless the rule
 * set compares otherwise (see {@link Comparisons}): the funnel allows for size by itself, because a small cost lets few cases be expected and its limits be wide (see {@link CostFunnel}). The municipality judged is
 * among them. One beyond a limit has P(O or fewer | E) below half of what the limit leaves out. Only the side of few cases is flagged.
 */
final class HighCost implements Rule {

    private static final double YEN = 1_000_000;

    @Override
    public RuleCode code() {
        return RuleCode.HIGH_COST;
    }

    @Override
    public Stream<Finding> evaluate(RoundRuns round, RuleSet ruleSet) {
        int needed = ruleSet.thresholds().costMinimumGroup();
        Comparisons comparisons = new Comparisons(round.round(), ruleSet, code(), needed);
        return Programme.REVIEWED.stream().flatMap(programme -> {
            Sifted runs = Sifted.of(round.of(programme, ruleSet, code()), comparisons::obstacle);
            return Stream.concat(
                    runs.obstacles().stream(),
                    comparisons.of(runs.comparable()).flatMap(comparison -> judge(comparison, ruleSet.thresholds())));
        });
    }

    private Stream<Finding> judge(Comparison comparison, Thresholds thresholds) {
        List<ProgrammeRun> members = comparison.members();
        List<ProgrammeRun> judged = comparison.judged();
        if (members.size() < thresholds.costMinimumGroup()) {
            return judged.stream().map(run -> run.groupTooSmall(code(), members.size(), thresholds.costMinimumGroup()));
        }
        if (members.stream().allMatch(run -> run.statedCases() == 0)) {
            return judged.stream().map(run -> run.notAssessable(code(), Reason.NO_CASES_IN_GROUP));
        }
        CostFunnel funnel = new CostFunnel(comparison);
        return judged.stream().flatMap(run -> judge(run, funnel, thresholds).stream());
    }

    private Optional<Finding> judge(ProgrammeRun run, CostFunnel funnel, Thresholds thresholds) {
        double alert = (1 - thresholds.costAlertLimit()) / 2;
        double caution = (1 - thresholds.costCautionLimit()) / 2;
        if (funnel.isClearlyAbove(caution, run)) {
            return Optional.empty();
        }
        double probability = funnel.probabilityOfSoFew(run);
        if (probability < alert) {
            return Optional.of(flag(Severity.ALERT, run, funnel, probability, alert));
        }
        return probability < caution
                ? Optional.of(flag(Severity.CAUTION, run, funnel, probability, caution))
                : Optional.empty();
    }

    private Flag flag(Severity severity, ProgrammeRun run, CostFunnel funnel, double probability, double threshold) {
        Evidence evidence = new Evidence(
                Optional.of(Figure.of(Measure.PROBABILITY_OF_SO_FEW, probability)),
                OptionalDouble.of(threshold),
                figures(run, funnel),
                Optional.of(funnel.peers()),
                OptionalDouble.of(probability),
                explanation(run, funnel, probability),
                code().questions());
        return new Flag(code(), severity, run.code(), Optional.of(run.programme()), evidence);
    }

    private static List<Figure> figures(ProgrammeRun run, CostFunnel funnel) {
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.of(Measure.COST, run.statedCost()),
                Figure.of(Measure.CASES, run.statedCases()),
                Figure.of(Measure.CASES_BY_COST, funnel.rate() * YEN),
                Figure.of(Measure.EXPECTED_CASES, funnel.expected(run)),
                Figure.of(Measure.PHI, funnel.dispersion().phi())));
        if (funnel.isWidened()) {
            figures.add(Figure.of(Measure.TAU_SQUARED, funnel.dispersion().tauSquared()));
        }
        return figures;
    }

    private static List<Phrase> explanation(ProgrammeRun run, CostFunnel funnel, double probability) {
        List<Phrase> sentences = new ArrayList<>();
        sentences.add(Phrase.of(
                "review.explanation.HIGH_COST.seen",
                Phrase.of(run.programme()),
                Value.of(run.statedCost(), Unit.YEN),
                Value.of(run.statedCases(), Unit.CASES)));
        sentences.add(Phrase.of(
                "review.explanation.HIGH_COST.expected",
                funnel.description(),
                Value.of(funnel.rate() * YEN, Unit.CASES_PER_MILLION_YEN),
                Value.of(funnel.expected(run), Unit.EXPECTED_CASES),
                Value.of(probability, Unit.PROBABILITY)));
        if (funnel.isWidened()) {
            sentences.add(Phrase.of("review.explanation.HIGH_COST.overdispersed"));
        }
        return sentences;
    }
}
