package kurogo.uikit.chart;

import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;

/**
 * Cells for data: the number, or its word.
 *
 * @param texts the language
 */
record DatumCells(Texts texts) {

    /** Without unit, for columns whose heading carries it. */
    ChartTable.Cell bare(FigureFormat format, Datum datum) {
        return switch (datum) {
            case Datum.Known(double value) ->
                ChartTable.Cell.number(Figures.in(texts).bare(format, value), value);
            case Datum.Absent(Datum.Absence ignored, String words) -> ChartTable.Cell.words(words);
        };
    }

    /** With unit. */
    String shown(FigureFormat format, Datum datum) {
        return switch (datum) {
            case Datum.Known(double value) -> Figures.in(texts).of(format, value);
            case Datum.Absent(Datum.Absence ignored, String words) -> words;
        };
    }

    /** One number over another; a dash where that is not a number. */
    ChartTable.Cell quotient(FigureFormat format, Datum above, Datum below) {
        if (above instanceof Datum.Known(double numerator) && below.isPositive()) {
            double value = numerator / below.asNumber().orElseThrow();
            return ChartTable.Cell.number(Figures.in(texts).bare(format, value), value);
        }
        return ChartTable.Cell.words(texts.get("uikit.chart.none"));
    }
}
