package kurogo.export;

import java.util.HexFormat;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** How a native chart looks. Every colour is said: a workbook may carry no theme to take one from, and then the bars have none. */
final class ChartLook {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String GRID = "#d9d9d9";
    private static final double LABEL_POINTS = 8;
    /** In which a size of letters is written. */
    private static final int HUNDREDTHS = 100;

    private static final List<MarkerStyle> MARKERS =
            List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND);

    private ChartLook() {}

    /** Colours the numbers of a column; lines differ by their markers as well. */
    static void dress(XDDFChartData.Series series, String colour, int place) {
        switch (series) {
            case XDDFLineChartData.Series line -> {
                line.setSmooth(false);
                line.setLineProperties(stroke(colour));
                line.setMarkerStyle(MARKERS.get(place % MARKERS.size()));
                fill(line.getCTLineSer().getMarker(), colour);
            }
            case XDDFScatterChartData.Series points -> {
                points.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
                points.setMarkerStyle(MARKERS.getFirst());
                fill(points.getCTScatterSer().getMarker(), colour);
            }
            default -> series.setFillProperties(fill(colour));
        }
    }

    /** Leaves no name of an axis out, which office programs do by themselves where it is a little narrow. */
    static void nameEach(XDDFChart chart) {
        CTCatAx axis = chart.getCTChart().getPlotArea().getCatAxArray(0);
        try (XmlCursor end = axis.newCursor()) {
            end.toEndToken();
            write(end, "tickLblSkip", "1");
        }
    }

    /** Puts stacked bars into one line; the width of the gap stands already. */
    static void overlapWholly(XDDFChart chart) {
        try (XmlCursor behind = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getGapWidth()
                .newCursor()) {
            behind.toEndToken();
            behind.toNextToken();
            write(behind, "overlap", "100");
        }
    }

    /** Writes what the small set of schemas has no class for. */
    private static void write(XmlCursor place, String element, String value) {
        place.beginElement(new QName(CHART, element));
        place.insertAttributeWithValue("val", value);
    }

    /** Small letters and no ticks. */
    static void quiet(XDDFChartAxis axis) {
        axis.getOrAddTextProperties().setFontSize(LABEL_POINTS);
        axis.setMajorTickMark(AxisTickMark.NONE);
    }

    /** Thin lines behind the numbers. */
    static void rule(XDDFValueAxis axis) {
        quiet(axis);
        axis.getOrAddMajorGridProperties().setLineProperties(stroke(GRID));
    }

    /** Writes each number at its bar, so that a zero is told from a bar there is none of. */
    static void tellNumbers(XDDFChart chart) {
        for (CTBarSer series :
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()) {
            tellNumbers(series.addNewDLbls());
        }
    }

    private static void tellNumbers(CTDLbls labels) {
        CTTextBody words = labels.addNewTxPr();
        words.addNewBodyPr();
        words.addNewP().addNewPPr().addNewDefRPr().setSz((int) (LABEL_POINTS * HUNDREDTHS));
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void fill(CTMarker marker, String colour) {
        new XDDFShapeProperties(marker.addNewSpPr()).setFillProperties(fill(colour));
    }

    private static XDDFLineProperties stroke(String colour) {
        return new XDDFLineProperties(fill(colour));
    }

    private static XDDFFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(colour.substring(1))));
    }
}
