package kurogo.export.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import kurogo.text.FigureFormat;
import kurogo.text.Texts;
import kurogo.uikit.chart.Axis;
import kurogo.uikit.chart.Boundaries;
import kurogo.uikit.chart.ChartCaption;
import kurogo.uikit.chart.ChartModel;
import kurogo.uikit.chart.ChoroplethMap;
import kurogo.uikit.chart.Datum;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps are drawn inside the program with the shapes the browser draws them with, and shapes bring nothing but numbers in. */
class MapDrawingTest {

    private static final FigureDrawing DRAWING = new FigureDrawing(1, Duration.ofSeconds(30));
    private static final String SQUARE = "[[[140,36],[140.2,36],[140.2,36.2],[140,36.2],[140,36]]]";

    @AfterAll
    static void end() {
        DRAWING.close();
    }

    @Test
    void everyShapeIsDrawnAndNamedInItsShade() throws IOException {
        String svg = DRAWING.svg(map(Files.readString(Path.of("data/boundaries.geojson"))));
        assertThat(svg).contains("汐見原市", "#", "url(#").doesNotContain("NaN");
        assertThat(svg.split("<path ").length).isGreaterThan(24);
    }

    @Test
    void itIsALandInPngAndWordsInPdf() throws IOException {
        Picture picture = map(Files.readString(Path.of("data/boundaries.geojson")));
        assertThat(ImageIO.read(new ByteArrayInputStream(DRAWING.png(picture, 96)))
                        .getWidth())
                .isEqualTo(848);
        try (PDDocument pdf = Loader.loadPDF(DRAWING.pdf(picture))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("汐見原市");
        }
    }

    @Test
    void theEnginesWriteTheSame() throws IOException {
        String request = FigureDrawing.request(map(Files.readString(Path.of("data/boundaries.geojson"))));
        try (ChartEngine v8 = new V8Engine(Scripts.load(), Duration.ofMinutes(1));
                ChartEngine rhino = new RhinoEngine(Scripts.load(), Duration.ofMinutes(1))) {
            assertThat(rhino.draw(request)).isEqualTo(v8.draw(request));
        }
    }

    @Test
    void onlyKeysAndNumbersOfShapesReachAnEngine() {
        String request = FigureDrawing.request(map(collection(
                "{\"N03_007\":\"95201\",\"N03_004\":\"<script>\"}",
                "{\"type\":\"Polygon\",\"coordinates\":" + SQUARE + "}")));
        assertThat(request).contains("[140.2,36.2]").doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Polygon\",\"coordinates\":[[[\"1\\\"/><script>\",2]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[{\"valueOf\":1},2]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[[[[1]]]]]]}",
                "{\"type\":\"Polygon\"}"
            })
    void whatIsNoPositionIsRefused(String geometry) {
        Picture picture = map(collection("{\"N03_007\":\"95201\"}", geometry));
        assertThatThrownBy(() -> FigureDrawing.request(picture)).isInstanceOf(FigureNotDrawnException.class);
    }

    @Test
    void aShapeWithoutAKeyOrOfAnotherKindIsLeftOut() {
        String request = FigureDrawing.request(map(collection(
                "{\"N03_007\":\"95201\\u0022><script>\"}", "{\"type\":\"Polygon\",\"coordinates\":" + SQUARE + "}")));
        assertThat(request).contains("\"features\":[]");
        assertThat(FigureDrawing.request(map(collection("{\"N03_007\":\"95201\"}", "null"))))
                .contains("\"features\":[]");
    }

    private static String collection(String properties, String geometry) {
        return "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":" + properties
                + ",\"geometry\":" + geometry + "}]}";
    }

    private static Picture map(String geoJson) {
        ChartModel model = new ChoroplethMap(
                        new ChartCaption("支援実績件数", "令和7年度 (2025)", "出典：見本県"),
                        Boundaries.MUNICIPALITIES,
                        new Axis("支援実績件数（件）", FigureFormat.CASES),
                        List.of(
                                new ChoroplethMap.Area("95201", "汐見原市", Datum.of(40), List.of()),
                                new ChoroplethMap.Area("95202", "乙市", Datum.of(3), List.of()),
                                new ChoroplethMap.Area("95203", "丙市", Datum.of(0), List.of()),
                                new ChoroplethMap.Area("95204", "丁市", Datum.notStated("未記入"), List.of())))
                .in(Texts.in(Locale.JAPANESE));
        return new Picture(
                model.option(),
                FigureDrawingTest.colours(),
                new Picture.Caption("支援実績件数", "令和7年度", model.description(), List.of("出典：見本県")),
                Locale.JAPANESE,
                800,
                model.height(),
                Optional.of(new Picture.Shapes(Boundaries.MUNICIPALITIES, Boundaries.CODE, geoJson)));
    }
}
