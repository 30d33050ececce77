package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import kurogo.stats.Boxplot;
import kurogo.text.Figures;
import kurogo.text.Texts;

/**
 * What is said of a distribution: the table of its groups, its tips, and what its box means.
 *
 * @param texts the language
 * @param measure what is measured
 * @param groups those compared
 */
record DistributionWords(Texts texts, Axis measure, List<DistributionPlot.Group> groups) {

    /** The name of a group with how many of its municipalities have a number. */
    String heading(DistributionPlot.Group group) {
        return texts.get(
                "chartkinds.distribution.group",
                group.label(),
                group.drawn().size(),
                group.points().size());
    }

    List<String> tip(DistributionPlot.Group group) {
        List<String> tip = new ArrayList<>(List.of(heading(group)));
        group.box()
                .ifPresent(box -> tip.addAll(List.of(
                        line("chartkinds.distribution.upper", box.upperQuartile()),
                        line("chartkinds.distribution.median", box.median()),
                        line("chartkinds.distribution.lower", box.lowerQuartile()))));
        return tip;
    }

    List<String> tip(DistributionPlot.Group group, DistributionPlot.Point point) {
        return List.of(
                point.label(),
                measure.name() + "  " + shown(point.number()),
                group.isOutside(point) ? texts.get("chartkinds.distribution.outside", group.label()) : group.label());
    }

    private String line(String key, double value) {
        return texts.get(key) + "  " + shown(value);
    }

    private String shown(double value) {
        return Figures.in(texts).of(measure.format(), value);
    }

    String description() {
        return texts.get(
                "chartkinds.distribution.description",
                measure.name(),
                groups.size(),
                everybody()
                        .filter(point -> point.datum().asNumber().isPresent())
                        .count(),
                NameList.of(outside(), texts));
    }

    private List<String> outside() {
        return groups.stream()
                .flatMap(group -> group.drawn().stream().filter(group::isOutside))
                .map(DistributionPlot.Point::label)
                .distinct()
                .toList();
    }

    /** Each municipality once, in however many groups it stands. */
    private Stream<DistributionPlot.Point> everybody() {
        return groups.stream().flatMap(group -> group.points().stream()).distinct();
    }

    List<String> notes(boolean logarithmic) {
        List<String> notes =
                new ArrayList<>(List.of(texts.get("chartkinds.distribution.note", DistributionPlot.FEWEST)));
        if (logarithmic) {
            notes.add(texts.get("chartkinds.distribution.note.logarithmic"));
        }
        List<String> missing = everybody()
                .filter(point -> point.datum().asAbsent().isPresent())
                .map(DistributionPlot.Point::label)
                .toList();
        if (!missing.isEmpty()) {
            notes.add(texts.get("chartkinds.distribution.note.missing", missing.size(), NameList.of(missing, texts)));
        }
        return notes;
    }

    ChartTable table() {
        return new ChartTable(
                List.of(
                        ChartTable.Column.words(texts.get("chartkinds.distribution.column.group")),
                        ChartTable.Column.numbers(texts.get("chartkinds.distribution.column.number")),
                        ChartTable.Column.numbers(texts.get("chartkinds.distribution.column.smallest")),
                        ChartTable.Column.numbers(texts.get("chartkinds.distribution.lower")),
                        ChartTable.Column.numbers(texts.get("chartkinds.distribution.median")),
                        ChartTable.Column.numbers(texts.get("chartkinds.distribution.upper")),
                        ChartTable.Column.numbers(texts.get("chartkinds.distribution.column.largest")),
                        ChartTable.Column.words(texts.get("chartkinds.distribution.column.outside"))),
                groups.stream().map(this::row).toList());
    }

    private List<ChartTable.Cell> row(DistributionPlot.Group group) {
        double[] numbers = group.numbers();
        List<String> outside = group.drawn().stream()
                .filter(group::isOutside)
                .map(DistributionPlot.Point::label)
                .toList();
        return List.of(
                ChartTable.Cell.words(group.label()),
                ChartTable.Cell.number(Integer.toString(numbers.length), numbers.length),
                cell(DoubleStream.of(numbers).min()),
                quartile(group, Boxplot::lowerQuartile),
                quartile(group, Boxplot::median),
                quartile(group, Boxplot::upperQuartile),
                cell(DoubleStream.of(numbers).max()),
                ChartTable.Cell.words(NameList.of(outside, texts)));
    }

    private ChartTable.Cell quartile(DistributionPlot.Group group, ToDoubleFunction<Boxplot> which) {
        return cell(group.box().stream().mapToDouble(which).findFirst());
    }

    private ChartTable.Cell cell(OptionalDouble number) {
        return number.isPresent()
                ? new DatumCells(texts).bare(measure.format(), Datum.of(number.getAsDouble()))
                : ChartTable.Cell.words(texts.get("uikit.chart.none"));
    }
}
