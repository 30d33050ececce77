package kurogo.training.ui;

import java.util.List;
import java.util.Map;
import kurogo.text.FigureFormat;
import kurogo.training.Course;
import kurogo.training.Coverage;
import kurogo.training.CoverageLine;
import kurogo.uikit.chart.Axis;
import kurogo.uikit.chart.ChartCaption;
import kurogo.uikit.chart.Datum;
import kurogo.uikit.chart.HeatMap;

/**
 * Municipalities by course and year as a chart, shaded by how many people were there. That nobody was is a number, and looks like one.
 *
 * @param coverage how far training has come
 * @param lines the municipalities shown
 * @param courses courses by their numbers
 */
record CoverageChart(Coverage coverage, List<CoverageLine> lines, Map<Long, Course> courses, TrainingWords words) {

    HeatMap titled(String title) {
        return new HeatMap(
                new ChartCaption(title, "", words.get("coverage.source")),
                new Axis(words.get("coverage.people"), FigureFormat.PERSONS),
                coverage.columns().stream()
                        .map(column -> words.of(column, courses))
                        .toList(),
                lines.stream().map(this::row).toList());
    }

    private HeatMap.Row row(CoverageLine line) {
        return new HeatMap.Row(
                line.municipality().code().digits(),
                words.name(line.municipality().code()),
                coverage.columns().stream()
                        .map(column -> Datum.of(line.people(column)))
                        .toList(),
                false);
    }
}
