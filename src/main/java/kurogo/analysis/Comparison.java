package kurogo.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.analysis.FigureSettings.Line;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBand;
import kurogo.calendar.ReportingPeriod;
import kurogo.stats.Quantiles;

/**
 * What the numbers of a figure are compared with: each other, all together, those like them, or the national review.
 *
 * @param analysis whose numbers
 */
public record Comparison(Analysis analysis) {

    /** What it can be compared with, the usual first: a share with what the national review found, where it gave one; all else with each other. */
    public List<Line> choices() {
        if (!analysis.settings().measure().isShare()) {
            return List.of(Line.MEDIAN, Line.QUARTILES, Line.TOGETHER, Line.PEERS, Line.NONE);
        }
        return ReviewShares.national(analysis.settings()).isPresent()
                ? List.of(Line.NATIONAL, Line.NONE)
                : List.of(Line.NONE);
    }

    /** What it is compared with: what was asked for, or the usual where that cannot be. */
    public Line line() {
        return choices().contains(analysis.settings().line())
                ? analysis.settings().line()
                : choices().getFirst();
    }

    /** The values all are compared with, in their order; none where nobody has a number. */
    public List<ComparisonLine> lines() {
        double[] numbers = analysis.numbers(analysis.period());
        if (numbers.length == 0) {
            return List.of();
        }
        return switch (line()) {
            case NONE -> List.of();
            case MEDIAN -> List.of(new ComparisonLine(ComparisonLine.Kind.MEDIAN, Quantiles.median(numbers)));
            case QUARTILES ->
                List.of(
                        new ComparisonLine(ComparisonLine.Kind.LOWER_QUARTILE, Quantiles.of(numbers, 0.25)),
                        new ComparisonLine(ComparisonLine.Kind.UPPER_QUARTILE, Quantiles.of(numbers, 0.75)));
            case TOGETHER -> together().stream().toList();
            case PEERS -> peers(analysis.period()).stream().toList();
            case NATIONAL ->
                ReviewShares.national(analysis.settings()).stream()
                        .mapToObj(share -> new ComparisonLine(ComparisonLine.Kind.NATIONAL, share))
                        .toList();
        };
    }

    /** The median of the peers in a period; nothing where there are none, or none of them has a number. */
    Optional<ComparisonLine> peers(ReportingPeriod of) {
        Set<MunicipalityCode> peers = chosenOrLike();
        double[] numbers = analysis.years().getOrDefault(of, List.of()).stream()
                .filter(row -> peers.contains(row.municipality().code()))
                .flatMapToDouble(row -> row.measured().number().stream())
                .toArray();
        return numbers.length == 0
                ? Optional.empty()
                : Optional.of(new ComparisonLine(peersKind(), Quantiles.median(numbers)));
    }

    /** What the line of the peers stands for. */
    ComparisonLine.Kind peersKind() {
        return analysis.settings().peers().isEmpty() ? ComparisonLine.Kind.SAME_BAND : ComparisonLine.Kind.PEERS;
    }

    /** Those the analyst chose to compare with; where none were chosen, whoever is in a population band of those pointed out. */
    private Set<MunicipalityCode> chosenOrLike() {
        if (!analysis.settings().peers().isEmpty()) {
            return analysis.settings().peers();
        }
        List<PopulationBand> like = analysis.bands().bands().stream()
                .filter(one -> analysis.marked().anyMatch(row -> Analysis.isIn(row, one)))
                .toList();
        return analysis.all().stream()
                .filter(row -> like.stream().anyMatch(one -> Analysis.isIn(row, one)))
                .map(row -> row.municipality().code())
                .collect(Collectors.toSet());
    }

    private Optional<ComparisonLine> together() {
        OptionalDouble whole = analysis.together(analysis.period());
        ComparisonLine.Kind kind =
                analysis.settings().measure().isAmount() ? ComparisonLine.Kind.MEAN : ComparisonLine.Kind.TOGETHER;
        return whole.stream().mapToObj(value -> new ComparisonLine(kind, value)).findFirst();
    }
}
