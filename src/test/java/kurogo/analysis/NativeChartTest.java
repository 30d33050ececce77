package kurogo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import kurogo.export.figure.FigureDrawing;
import kurogo.uikit.chart.Colour;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

class NativeChartTest {

    private static final FigureDrawing DRAWING = new FigureDrawing(1, Duration.ofSeconds(60));

    @AfterAll
    static void close() {
        DRAWING.close();
    }

    @Test
    void itsBarsHaveAColourOfTheirOwnForAWorkbookMayHaveNoTheme() throws IOException {
        assertThat(colour(bars("BARS").getSerArray(0).getSpPr())).isEqualTo(Colour.MULTI_AGENCY.light());
    }

    @Test
    void aZeroIsToldFromABarThereIsNoneOf() throws IOException {
        CTBarSer series = bars("BARS").getSerArray(0);

        assertThat(series.getDLbls().getShowVal().getVal()).isTrue();
        assertThat(series.getCat().getStrRef().getStrCache().sizeOfPtArray()).isEqualTo(7);
        assertThat(series.getVal().getNumRef().getNumCache().sizeOfPtArray()).isEqualTo(6);
    }

    @Test
    void everyMunicipalityIsNamedAndTheFirstBarIsAsBroadAsTheOthers() throws IOException {
        CTPlotArea area = area("BARS");

        assertThat(area.getCatAxArray(0).xmlText()).contains("tickLblSkip val=\"1\"");
        assertThat(area.getValAxArray(0).getCrossBetween().getVal()).isEqualTo(STCrossBetween.BETWEEN);
    }

    @Test
    void partsOfACostStandOneBehindTheOther() throws IOException {
        CTBarChart parts = bars("PARTS");

        assertThat(parts.getGrouping().getVal()).isEqualTo(STBarGrouping.STACKED);
        assertThat(parts.xmlText()).containsSubsequence("gapWidth val=\"50\"", "overlap val=\"100\"", "axId ");
        assertThat(Stream.of(parts.getSerArray()).map(part -> colour(part.getSpPr())))
                .doesNotHaveDuplicates();
    }

    @Test
    void theLinesOfATrendHaveTheColoursOfTheScreen() throws IOException {
        CTLineSer[] lines = area("TREND").getLineChartArray(0).getSerArray();

        assertThat(Stream.of(lines).map(NativeChartTest::colour)).startsWith(Colour.PLAIN.light());
    }

    @Test
    void theNationalReviewHasItsOwnColourBesideATrendOfShares() throws IOException {
        CTLineSer[] lines = area(Map.of("form", "TREND", "measure", "ZERO_CASES_SHARE"))
                .getLineChartArray(0)
                .getSerArray();

        assertThat(Stream.of(lines).map(NativeChartTest::colour))
                .containsExactly(Colour.MULTI_AGENCY.light(), Colour.NATIONAL.light());
    }

    @ParameterizedTest
    @CsvSource({
        "1,SCALE_5",
        "2,SCALE_1 SCALE_5",
        "3,SCALE_1 SCALE_3 SCALE_5",
        "6,SCALE_1 SCALE_1 SCALE_2 SCALE_3 SCALE_4 SCALE_5"
    })
    void theLatestOfSeveralYearsIsTheDarkest(int years, String shades) {
        assertThat(FigureColours.years(years))
                .isEqualTo(Stream.of(shades.split(" ")).map(Colour::valueOf).toList());
    }

    private static String colour(CTLineSer line) {
        return "#"
                + HexFormat.of()
                        .formatHex(line.getSpPr()
                                .getLn()
                                .getSolidFill()
                                .getSrgbClr()
                                .getVal());
    }

    private static String colour(CTShapeProperties shape) {
        return "#" + HexFormat.of().formatHex(shape.getSolidFill().getSrgbClr().getVal());
    }

    private static CTBarChart bars(String form) throws IOException {
        return area(form).getBarChartArray(0);
    }

    private static CTPlotArea area(String form) throws IOException {
        return area(Map.of("form", form));
    }

    private static CTPlotArea area(Map<String, String> settings) throws IOException {
        byte[] file = new FigureFiles(DRAWING).bytes(FigureTest.figure(settings), FileKind.XLSX);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheetAt(0)
                    .getDrawingPatriarch()
                    .getCharts()
                    .getFirst()
                    .getCTChart()
                    .getPlotArea();
        }
    }
}
