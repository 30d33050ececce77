package kurogo.export.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.NpmPackage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kurogo.text.FigureFormat;
import kurogo.text.Texts;
import kurogo.uikit.Chart;
import kurogo.uikit.chart.Axis;
import kurogo.uikit.chart.BarByMunicipality;
import kurogo.uikit.chart.ChartCaption;
import kurogo.uikit.chart.ChartModel;
import kurogo.uikit.chart.Colour;
import kurogo.uikit.chart.Datum;
import kurogo.uikit.chart.FunnelPlot;
import kurogo.uikit.chart.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FigureDrawingTest {

    private static final FigureDrawing DRAWING = new FigureDrawing(1, Duration.ofSeconds(30));

    @AfterAll
    static void end() {
        DRAWING.close();
    }

    @Test
    void svgHoldsTheWordsAndNumbersOfTheChartAndTheOnesAround() {
        assertThat(DRAWING.svg(bars()))
                .contains("支援実績件数", "令和7年度", "出典：見本県", "市町村1", "12件", "1,200件", "未記入")
                .doesNotContain("ecmeta", "<style", ":hover");
    }

    @Test
    void pngHasTheSizeItsResolutionAsksForAndSaysSo() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(DRAWING.png(bars(), 192)));
        assertThat(image.getWidth()).isEqualTo((800 + 48) * 2);
        assertThat(DRAWING.png(bars(), 300)).contains(0x70, 0x48, 0x59, 0x73);
    }

    @Test
    void pdfHoldsItsWordsAsText() throws IOException {
        byte[] pdf = DRAWING.pdf(bars());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("支援実績件数", "市町村1", "1,200件", "出典：見本県");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("支援実績件数");
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfaid:part", "支援実績件数");
        }
        assertThat(pdf).hasSizeLessThan(200_000);
    }

    @Test
    void theEnginesWriteTheSameAndRhinoStandsInForV8() {
        String request = FigureDrawing.request(bars());
        try (ChartEngine v8 = new V8Engine(Scripts.load(), Duration.ofMinutes(1));
                ChartEngine rhino = new RhinoEngine(Scripts.load(), Duration.ofMinutes(1))) {
            assertThat(rhino.draw(request)).isEqualTo(v8.draw(request));
        }
    }

    @Test
    void numbersAreWrittenAsTheBrowserWritesThem() throws IOException {
        JsonNode vectors = JsonMapper.shared().readTree(Path.of("frontend/chart/formatters.vectors.json"));
        try (ChartEngine engine = new V8Engine(Scripts.load(), Duration.ofMinutes(1))) {
            for (JsonNode vector : vectors) {
                for (Locale language : Texts.LANGUAGES) {
                    assertThat(engine.draw(FigureDrawing.request(axis(vector, language))))
                            .contains(">" + vector.get(language.getLanguage()).stringValue() + "<");
                }
            }
        }
    }

    @Test
    void sharesOnAnAxisBearTheirSign() {
        JsonNode share = JsonMapper.shared().valueToTree(Map.of("formatter", "wholePercent", "value", 0.2));
        assertThat(DRAWING.svg(axis(share, Locale.JAPANESE))).contains(">20%<");
    }

    @Test
    void aFunnelIsDrawnWithTheNamesOfItsLines() {
        ChartModel funnel = new FunnelPlot(
                        new ChartCaption("件数と事業費", "令和7年度 (2025)", "出典：見本県"),
                        new Axis("事業費（千円）", FigureFormat.THOUSAND_YEN),
                        new Axis("百万円当たり件数", FigureFormat.NUMBER),
                        1,
                        List.of(
                                new FunnelPlot.Limits(500_000, 0.1, 0.2, 2.1, 2.9),
                                new FunnelPlot.Limits(1_000_000, 0.1, 0.3, 1.7, 1.9)),
                        List.of(new FunnelPlot.Point("k", "甲市", 1_000_000, 0.05, Level.ALERT)))
                .in(Texts.in(Locale.JAPANESE));
        assertThat(DRAWING.svg(new Picture(
                        funnel.option(),
                        colours(),
                        new Picture.Caption("", "", "", List.of()),
                        Locale.JAPANESE,
                        800,
                        funnel.height())))
                .contains(">99.8%限界<", ">95%限界<", ">全体の水準<", ">甲市<");
    }

    /** A chart whose only tick is the number. */
    private static Picture axis(JsonNode vector, Locale language) {
        String option = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "xAxis",
                        Map.of(
                                "type",
                                "value",
                                "min",
                                vector.get("value").doubleValue() - 1,
                                "max",
                                vector.get("value").doubleValue() + 1,
                                "axisLabel",
                                Map.of(
                                        "customValues",
                                        List.of(vector.get("value").doubleValue()),
                                        "formatter",
                                        "fn:" + vector.get("formatter").stringValue())),
                        "yAxis",
                        Map.of("type", "value"),
                        "series",
                        List.of(Map.of("type", "line", "data", List.of()))));
        return new Picture(option, colours(), new Picture.Caption("", "", "", List.of()), language, 400, 200);
    }

    @Test
    void theLibraryIsTheOneTheBrowserHas() {
        assertThat(Scripts.load().library())
                .startsWith("/* Apache ECharts "
                        + Chart.class.getAnnotation(NpmPackage.class).version() + ", ");
    }

    static Picture bars() {
        List<BarByMunicipality.Bar> bars = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> new BarByMunicipality.Bar("k" + i, "市町村" + i, datum(i)))
                .toList();
        ChartModel model = new BarByMunicipality(
                        new ChartCaption("支援実績件数", "令和7年度 (2025)", "出典：見本県"),
                        new Axis("支援実績件数（件）", FigureFormat.CASES),
                        Colour.MULTI_AGENCY,
                        bars)
                .in(Texts.in(Locale.JAPANESE));
        return new Picture(
                model.option(),
                colours(),
                new Picture.Caption(
                        model.caption().title(),
                        model.caption().period(),
                        model.description(),
                        List.of(model.caption().source())),
                Locale.JAPANESE,
                800,
                model.height());
    }

    static Map<String, String> colours() {
        return Arrays.stream(Colour.values()).collect(Collectors.toMap(Colour::cssName, Colour::light));
    }

    private static Datum datum(int i) {
        return switch (i) {
            case 3 -> Datum.notStated("未記入");
            case 4 -> Datum.notRun("未実施");
            case 5 -> Datum.of(0);
            case 6 -> Datum.of(1200);
            default -> Datum.of(i * 12.0);
        };
    }
}
