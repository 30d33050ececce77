package kurogo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurogo.export.figure.FigureDrawing;
import kurogo.export.figure.Picture;
import kurogo.text.FigureFormat;
import kurogo.text.Texts;
import kurogo.uikit.chart.Axis;
import kurogo.uikit.chart.BarByMunicipality;
import kurogo.uikit.chart.ChartCaption;
import kurogo.uikit.chart.ChartModel;
import kurogo.uikit.chart.Colour;
import kurogo.uikit.chart.Datum;

/**
 * How fast a figure of 24 municipalities is drawn as SVG, PNG and PDF, how long a headless Chromium takes to photograph the same, and whether
 * a thousand of them leave the program as it was.
 */
final class FigureBenchmark {

    private static final int MUNICIPALITIES = 24;
    private static final int MANY = 1000;
    private static final int DPI = 160;

    private FigureBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        Picture picture = picture();
        long without = residentKilobytes();
        try (FigureDrawing drawing = new FigureDrawing(1, Duration.ofSeconds(60))) {
            System.out.printf(Locale.ROOT, "first SVG from cold: %s%n", Stopwatch.of(() ->
                    (long) drawing.svg(picture).length()));
            System.out.printf(
                    Locale.ROOT, "memory one engine and ECharts add: %,d kB%n", residentKilobytes() - without);
            photographed(picture, drawing, rounds);
            new Stopwatch(rounds)
                    .medians(List.of(
                            new Stopwatch.Contestant(
                                    "PNG of 1613 dots across", () -> (long) drawing.png(picture, DPI).length),
                            new Stopwatch.Contestant("PDF", () -> (long) drawing.pdf(picture).length)))
                    .forEach((name, taken) -> System.out.printf(Locale.ROOT, "%s: %s%n", name, taken));
            long before = residentKilobytes();
            for (int i = 0; i < MANY; i++) {
                drawing.svg(picture);
            }
            System.out.printf(
                    Locale.ROOT,
                    "memory of the process before and after %,d SVG: %,d kB, %,d kB%n",
                    MANY,
                    before,
                    residentKilobytes());
        }
    }

    /** In turn with what the program draws, so that whatever else the machine does slows both down. */
    private static void photographed(Picture picture, FigureDrawing drawing, int rounds) throws Exception {
        System.out.printf(Locale.ROOT, "first picture of Chromium from cold: %s%n", Stopwatch.of(() -> {
            try (BrowserPictures browser = new BrowserPictures(picture)) {
                return browser.taken();
            }
        }));
        try (BrowserPictures browser = new BrowserPictures(picture)) {
            new Stopwatch(rounds)
                    .medians(List.of(
                            new Stopwatch.Contestant(
                                    "SVG", () -> (long) drawing.svg(picture).length()),
                            new Stopwatch.Contestant("picture of Chromium", browser::taken)))
                    .forEach((name, taken) -> System.out.printf(Locale.ROOT, "%s: %s%n", name, taken));
            System.out.printf(Locale.ROOT, "memory Chromium takes: %,d kB%n", BrowserPictures.kilobytes());
        }
    }

    private static long residentKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    private static Picture picture() {
        List<BarByMunicipality.Bar> bars = IntStream.rangeClosed(1, MUNICIPALITIES)
                .mapToObj(i -> new BarByMunicipality.Bar(
                        "k" + i, "見本" + i + "市", i % 7 == 0 ? Datum.notReported("未記入") : Datum.of(i * 12.0)))
                .toList();
        ChartModel model = new BarByMunicipality(
                        new ChartCaption("支援実績件数", "令和7年度 (2025)", ""),
                        new Axis("支援実績件数（件）", FigureFormat.CASES),
                        Colour.MULTI_AGENCY,
                        bars)
                .in(Texts.in(Locale.JAPANESE));
        Map<String, String> colours =
                Arrays.stream(Colour.values()).collect(Collectors.toMap(Colour::cssName, Colour::light));
        Picture.Caption caption = new Picture.Caption(
                model.caption().title(), model.caption().period(), model.description(), List.of("出典：見本県"));
        return new Picture(model.option(), colours, caption, Locale.JAPANESE, 920, model.height());
    }
}
