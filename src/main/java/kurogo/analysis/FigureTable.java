package kurogo.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import kurogo.analysis.measure.Measure;
import kurogo.analysis.measure.Measured;
import kurogo.export.ExportColumn;
import kurogo.export.ExportTable;
import kurogo.export.ExportValue;
import kurogo.export.NativeChart;
import kurogo.report.answers.Answer;
import kurogo.stats.Interval;
import kurogo.text.FigureFormat;
import kurogo.text.Texts;
import kurogo.uikit.chart.ChartTable;
import kurogo.uikit.chart.Colour;

/**
 * The numbers of a figure as a table, and the native chart of it.
 *
 * @param table as it leaves the program: numbers in the unit the heading names
 * @param chart which columns the native chart shows
 */
record FigureTable(ExportTable table, NativeChart chart) {

    static final int NAME = 1;
    private static final int VALUE = 3;

    static FigureTable of(Analysis analysis, ChartTable drawn, Texts texts) {
        return switch (analysis.form()) {
            case TREND -> YearTables.lines(analysis, drawn, texts);
            case SCATTER -> costAndCases(analysis, texts);
            case HEAT -> YearTables.cells(analysis, texts);
            case PARTS -> byPayer(analysis, texts);
            case SHARES -> byBand(analysis, texts);
            case BARS, DISTRIBUTION, MAP, PROPOSED -> byMunicipality(analysis, texts);
        };
    }

    private static FigureTable byMunicipality(Analysis analysis, Texts texts) {
        FigureWords words = new FigureWords(texts);
        Measure measure = analysis.settings().measure();
        boolean intervals = measure == Measure.CASES_PER_10000;
        List<ExportColumn> columns = new ArrayList<>(placeColumns(texts));
        columns.add(ExportColumn.whole(texts.get("analysis.column.residents")));
        columns.add(ExportColumn.decimal(words.measureWithUnit(measure)));
        if (intervals) {
            columns.add(ExportColumn.decimal(texts.get("analysis.column.lower")));
            columns.add(ExportColumn.decimal(texts.get("analysis.column.upper")));
        }
        columns.add(ExportColumn.text(texts.get("analysis.column.remark")));
        List<List<ExportValue>> rows = analysis.shown().stream()
                .map(row -> row(row, measure, intervals, words))
                .toList();
        return new FigureTable(
                new ExportTable(words.title(analysis), columns, rows, allNotes(words.title(analysis), analysis, words)),
                new NativeChart(
                        NativeChart.Kind.BARS,
                        NAME,
                        List.of(VALUE),
                        words.measureWithUnit(measure),
                        FigureColours.inFile(List.of(FigureColours.of(analysis)))));
    }

    private static List<ExportValue> row(
            AnalysedMunicipality row, Measure measure, boolean intervals, FigureWords words) {
        List<ExportValue> values = new ArrayList<>(place(row));
        values.add(
                row.facts().residents().isPresent()
                        ? ExportValue.of((long) row.facts().residents().getAsInt())
                        : ExportValue.BLANK);
        values.add(
                row.measured() instanceof Measured.Known known
                        ? value(measure.format(), known.value())
                        : ExportValue.BLANK);
        if (intervals) {
            Optional<Interval> interval =
                    row.measured() instanceof Measured.Known known ? known.interval() : Optional.empty();
            values.add(interval.filter(Interval::hasLower)
                    .map(range -> value(measure.format(), range.lower()))
                    .orElse(ExportValue.BLANK));
            values.add(interval.map(range -> value(measure.format(), range.upper()))
                    .orElse(ExportValue.BLANK));
        }
        values.add(ExportValue.of(remark(row.measured(), measure, words)));
        return values;
    }

    private static String remark(Measured measured, Measure measure, FigureWords words) {
        return switch (measured) {
            case Measured.Known known -> known.small() ? words.texts().get("analysis.smallMark") : "";
            default -> words.shown(measure, measured);
        };
    }

    private static FigureTable costAndCases(Analysis analysis, Texts texts) {
        FigureWords words = new FigureWords(texts);
        List<ExportColumn> columns = new ArrayList<>(placeColumns(texts));
        columns.add(ExportColumn.whole(words.measureWithUnit(Measure.CASES)));
        columns.add(ExportColumn.decimal(words.measureWithUnit(Measure.COST)));
        List<List<ExportValue>> rows = analysis.shown().stream()
                .map(row -> {
                    List<ExportValue> values = new ArrayList<>(place(row));
                    values.add(answer(FigureFormat.CASES, row.cases()));
                    values.add(answer(FigureFormat.THOUSAND_YEN, row.costYen()));
                    return List.copyOf(values);
                })
                .toList();
        String title = words.title(analysis);
        return new FigureTable(
                new ExportTable(title, columns, rows, allNotes(title, analysis, words)),
                new NativeChart(
                        NativeChart.Kind.POINTS,
                        2,
                        List.of(VALUE),
                        words.measureWithUnit(Measure.COST),
                        FigureColours.inFile(List.of(FigureColours.of(analysis)))));
    }

    private static FigureTable byPayer(Analysis analysis, Texts texts) {
        FigureWords words = new FigureWords(texts);
        List<ExportColumn> columns = new ArrayList<>(placeColumns(texts));
        columns.add(ExportColumn.decimal(words.measureWithUnit(Measure.COST)));
        for (Payer payer : Payer.values()) {
            columns.add(ExportColumn.decimal(words.withUnit(texts.of("analysis", payer), Measure.COST)));
        }
        List<List<ExportValue>> rows = analysis.shown().stream()
                .map(row -> {
                    List<ExportValue> values = new ArrayList<>(place(row));
                    values.add(answer(FigureFormat.THOUSAND_YEN, row.costYen()));
                    for (Payer payer : Payer.values()) {
                        values.add(answer(FigureFormat.THOUSAND_YEN, payer.paid(row)));
                    }
                    return List.copyOf(values);
                })
                .toList();
        String title = words.title(analysis);
        return new FigureTable(
                new ExportTable(title, columns, rows, allNotes(title, analysis, words)),
                new NativeChart(
                        NativeChart.Kind.STACKED,
                        NAME,
                        from(VALUE, columns),
                        words.measureWithUnit(Measure.COST),
                        FigureColours.inFile(FigureColours.SHADES)));
    }

    private static FigureTable byBand(Analysis analysis, Texts texts) {
        FigureWords words = new FigureWords(texts);
        Measure measure = analysis.settings().measure();
        ExportValue national = share(ReviewShares.national(analysis.settings()), measure);
        List<List<ExportValue>> rows = BandShare.of(analysis, texts).stream()
                .map(one -> List.of(
                        ExportValue.of(one.label()),
                        ExportValue.of((long) one.part()),
                        ExportValue.of((long) one.of()),
                        share(
                                one.of() == 0
                                        ? OptionalDouble.empty()
                                        : OptionalDouble.of((double) one.part() / one.of()),
                                measure),
                        national))
                .toList();
        String title = words.title(analysis);
        return new FigureTable(
                new ExportTable(
                        title,
                        List.of(
                                ExportColumn.text(texts.get("analysis.field.band")),
                                ExportColumn.whole(texts.get("uikit.chart.column.part")),
                                ExportColumn.whole(texts.get("uikit.chart.column.of")),
                                ExportColumn.decimal(words.withUnit(texts.get("uikit.chart.shares.ours"), measure)),
                                ExportColumn.decimal(
                                        words.withUnit(texts.get("uikit.chart.shares.national"), measure))),
                        rows,
                        allNotes(title, analysis, words)),
                new NativeChart(
                        NativeChart.Kind.BARS,
                        0,
                        List.of(VALUE, VALUE + 1),
                        words.measureWithUnit(measure),
                        FigureColours.inFile(List.of(FigureColours.of(analysis), Colour.NATIONAL))));
    }

    private static ExportValue share(OptionalDouble share, Measure measure) {
        return share.isPresent() ? value(measure.format(), share.getAsDouble()) : ExportValue.BLANK;
    }

    static List<Integer> from(int first, List<ExportColumn> columns) {
        return IntStream.range(first, columns.size()).boxed().toList();
    }

    static List<ExportColumn> placeColumns(Texts texts) {
        return List.of(
                ExportColumn.text(texts.get("analysis.column.code")),
                ExportColumn.text(texts.get("analysis.column.municipality")));
    }

    static List<ExportValue> place(AnalysedMunicipality row) {
        return List.of(
                ExportValue.of(row.municipality().code().digits()),
                ExportValue.of(row.municipality().name()));
    }

    private static ExportValue answer(FigureFormat format, Answer<Long> answer) {
        return answer.asValue().map(number -> value(format, number)).orElse(ExportValue.BLANK);
    }

    static ExportValue value(FigureFormat format, double value) {
        return ExportValue.of(format.shown(value));
    }

    static List<String> allNotes(String title, Analysis analysis, FigureWords words) {
        List<String> notes = new ArrayList<>();
        notes.add(title);
        notes.add(words.period(analysis));
        notes.add(new FigureOrigin(words.texts()).conditions(analysis));
        notes.addAll(words.notes(analysis));
        return notes;
    }
}
