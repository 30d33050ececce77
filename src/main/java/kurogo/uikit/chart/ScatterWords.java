package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.List;
import kurogo.text.FigureFormat;
import kurogo.text.Texts;

/**
 * What stands beside a scatter chart: the table of all its municipalities and what the picture cannot show.
 *
 * @param texts the language
 * @param points all municipalities, drawn or not
 */
record ScatterWords(Texts texts, List<ScatterChart.Point> points) {

    ChartTable table() {
        DatumCells cells = new DatumCells(texts);
        List<ChartTable.Column> columns = List.of(
                ChartTable.Column.words(texts.get("uikit.chart.column.municipality")),
                ChartTable.Column.numbers(texts.get("uikit.chart.axis.cases")),
                ChartTable.Column.numbers(texts.get("uikit.chart.axis.cost")),
                ChartTable.Column.numbers(texts.get("uikit.chart.column.costPerCase")),
                ChartTable.Column.words(
                        texts.get(isJudged() ? "uikit.chart.column.level" : "uikit.chart.column.marked")));
        return new ChartTable(
                columns, points.stream().map(point -> row(point, cells)).toList());
    }

    /** Whether the points tell of flags; else they tell who is pointed out. */
    private boolean isJudged() {
        return points.stream().map(ScatterChart.Point::level).noneMatch(Level::isOfAFigure);
    }

    private List<ChartTable.Cell> row(ScatterChart.Point point, DatumCells cells) {
        return List.of(
                ChartTable.Cell.words(point.label()),
                cells.bare(FigureFormat.CASES, point.cases()),
                cells.bare(FigureFormat.THOUSAND_YEN, point.cost()),
                cells.quotient(FigureFormat.THOUSAND_YEN, point.cost(), point.cases()),
                ChartTable.Cell.words(point.level().word(texts)));
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (points.stream().anyMatch(ScatterChart.Point::isInField)) {
            notes.add(texts.get("uikit.chart.scatter.guides"));
        }
        List<String> missing = points.stream()
                .filter(point -> !point.isDrawn())
                .map(ScatterChart.Point::label)
                .toList();
        if (!missing.isEmpty()) {
            notes.add(texts.get("uikit.chart.scatter.missing", missing.size(), NameList.of(missing, texts)));
        }
        return notes;
    }
}
