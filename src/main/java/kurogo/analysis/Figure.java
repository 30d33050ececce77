package kurogo.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.analysis.FigureSettings.Form;
import kurogo.export.ExportTable;
import kurogo.export.NativeChart;
import kurogo.export.figure.Picture;
import kurogo.text.FileNames;
import kurogo.text.Texts;
import kurogo.uikit.chart.ChartBlueprint;
import kurogo.uikit.chart.ChartModel;
import kurogo.uikit.chart.Colour;

/**
 * An analysis drawn: its chart, its table and the words around, in one language.
 *
 * @param analysis what it shows
 * @param chart as it is drawn on screen
 * @param table its numbers as they leave the program
 * @param nativeChart which of them an office program's own chart shows
 * @param texts its language
 * @param shapes what it is drawn with, where it is a map
 * @param wholeHeight height at which nothing has to be scrolled for, pixels
 */
public record Figure(
        Analysis analysis,
        ChartModel chart,
        ExportTable table,
        NativeChart nativeChart,
        Texts texts,
        Optional<FigureShapes> shapes,
        int wholeHeight) {

    private static final int WIDTH = 960;
    private static final Map<String, String> ON_WHITE =
            Arrays.stream(Colour.values()).collect(Collectors.toUnmodifiableMap(Colour::cssName, Colour::light));

    /**
     * Draws an analysis.
     *
     * @param shapes what it is drawn with, where it is a map
     */
    public static Figure of(Analysis analysis, Optional<FigureShapes> shapes, Texts texts) {
        ChartBlueprint blueprint = new FigureCharts(analysis, texts).chart();
        ChartModel chart = blueprint.in(texts);
        FigureTable table = FigureTable.of(analysis, chart.table(), texts);
        int height = blueprint.wholeHeight().orElse(chart.height());
        return new Figure(analysis, chart, table.table(), table.chart(), texts, shapes, height);
    }

    /** Whether each row of its table is a municipality, named by its code first. */
    public boolean isOfMunicipalities() {
        return analysis.form() != Form.TREND && analysis.form() != Form.SHARES;
    }

    /** Whether each municipality stands at one place of its chart, so that some can be drawn around. */
    public boolean isOfPoints() {
        return isOfMunicipalities() && analysis.form() != Form.HEAT && analysis.form() != Form.MAP;
    }

    /** What the reader has to know, a line each, the source last. */
    public List<String> notes() {
        List<String> notes = new FigureWords(texts).notes(analysis);
        shapes.ifPresent(which -> notes.add(notes.size() - 1, which.note(texts)));
        return List.copyOf(notes);
    }

    /** On paper nobody tells what the chart itself would say beside it on screen, so the picture does. */
    private List<String> pictureNotes() {
        return Stream.concat(chart.notes().stream(), notes().stream()).toList();
    }

    /** A name for its files, without ending: 支援実績件数（多機関協働事業）_令和7年度. */
    public String fileName() {
        return FileNames.of(table.title() + "_" + new FigureWords(texts).period(analysis));
    }

    /** As a picture on white. */
    public Picture picture() {
        return new Picture(
                chart.option(),
                ON_WHITE,
                new Picture.Caption(
                        chart.caption().title(), chart.caption().period(), chart.description(), pictureNotes()),
                texts.language(),
                WIDTH,
                wholeHeight,
                shapes.map(FigureShapes::drawn));
    }
}
