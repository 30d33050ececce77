package kurogo.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kurogo.analysis.measure.Measure;
import kurogo.analysis.measure.Measured;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.export.ExportColumn;
import kurogo.export.ExportTable;
import kurogo.export.ExportValue;
import kurogo.export.NativeChart;
import kurogo.text.Texts;
import kurogo.uikit.chart.ChartTable;

/** The numbers of figures that show several years. */
final class YearTables {

    private YearTables() {}

    /** A row a year, as the lines run. */
    static FigureTable lines(Analysis analysis, ChartTable drawn, Texts texts) {
        FigureWords words = new FigureWords(texts);
        Measure measure = analysis.settings().measure();
        List<ExportColumn> columns = drawn.columns().stream()
                .map(column -> column.numeric()
                        ? ExportColumn.decimal(words.withUnit(column.heading(), measure))
                        : ExportColumn.text(column.heading()))
                .toList();
        List<List<ExportValue>> rows = drawn.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> cell.number().isPresent()
                                ? FigureTable.value(
                                        measure.format(), cell.number().getAsDouble())
                                : ExportValue.of(cell.shown()))
                        .toList())
                .toList();
        return new FigureTable(
                new ExportTable(
                        words.title(analysis),
                        columns,
                        rows,
                        FigureTable.allNotes(words.title(analysis), analysis, words)),
                new NativeChart(
                        NativeChart.Kind.LINES,
                        0,
                        FigureTable.from(1, columns),
                        words.measureWithUnit(measure),
                        FigureColours.inFile(FigureColours.trend(analysis))));
    }

    /** A row a municipality and a column a year. */
    static FigureTable cells(Analysis analysis, Texts texts) {
        FigureWords words = new FigureWords(texts);
        Measure measure = analysis.settings().measure();
        List<ReportingPeriod> periods = List.copyOf(analysis.years().keySet());
        List<ExportColumn> columns = new ArrayList<>(FigureTable.placeColumns(texts));
        periods.forEach(period -> columns.add(
                ExportColumn.decimal(words.withUnit(PeriodNames.in(texts).of(period), measure))));
        Map<MunicipalityCode, Map<ReportingPeriod, Measured>> measured = analysis.measured();
        List<List<ExportValue>> rows = analysis.shown().stream()
                .map(row -> {
                    List<ExportValue> values = new ArrayList<>(FigureTable.place(row));
                    var known = measured.getOrDefault(row.municipality().code(), Map.of());
                    periods.forEach(period ->
                            values.add(value(known.getOrDefault(period, new Measured.Unreported()), measure, words)));
                    return List.copyOf(values);
                })
                .toList();
        return new FigureTable(
                new ExportTable(
                        words.title(analysis),
                        columns,
                        rows,
                        FigureTable.allNotes(words.title(analysis), analysis, words)),
                new NativeChart(
                        NativeChart.Kind.BARS,
                        FigureTable.NAME,
                        FigureTable.from(2, columns),
                        words.measureWithUnit(measure),
                        FigureColours.inFile(FigureColours.years(periods.size()))));
    }

    private static ExportValue value(Measured measured, Measure measure, FigureWords words) {
        return measured instanceof Measured.Known known
                ? FigureTable.value(measure.format(), known.value())
                : ExportValue.of(words.shown(measure, measured));
    }
}
