package kurogo.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kurogo.export.figure.FigureDrawing;
import kurogo.uikit.chart.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of a figure, opened by programs other people wrote; where these are not installed, the test says so and proves nothing. */
class OtherProgramsTest {

    private static final List<String> OFFICE =
            List.of("/usr/bin/soffice", "--headless", "--norestore", "--convert-to", "pdf");
    private static final List<String> PHOTOGRAPH =
            List.of("/usr/bin/soffice", "--headless", "--norestore", "--convert-to", "png");
    private static final List<String> READER = List.of("/usr/bin/pdftotext", "-layout");

    /** An office suite leaves room between Japanese letters and numbers, which is read as a blank. */
    private static final Pattern WHITE = Pattern.compile("\\s+");

    @TempDir
    Path folder;

    @Test
    void aReaderOfPdfGivesTheWordsAndTheNumbersOfAFigureBack() throws Exception {
        assumeInstalled("pdftotext (poppler-utils)", READER);

        assertThat(text(written(FileKind.PDF))).contains("支援実績件数（多機関協働事業）", "見本5市", "35件", "出典：見本県");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "PPTX"})
    void anOfficeSuiteShowsTheWordsAndTheNumbersOfAFigure(FileKind kind) throws Exception {
        assumeInstalled("LibreOffice", OFFICE);
        assumeInstalled("pdftotext (poppler-utils)", READER);
        Path file = written(kind);

        run(OFFICE, "-env:UserInstallation=" + folder.resolve("office").toUri(), "--outdir", folder, file);

        assertThat(text(folder.resolve("figure.pdf"))).contains("多機関協働", "見本5市", "35", "出典：見本県");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "PPTX"})
    void anOfficeSuiteDrawsTheBarsOfTheNativeChartInTheColourOfTheProgramme(FileKind kind) throws Exception {
        assumeInstalled("LibreOffice", OFFICE);
        Path file = written(kind);

        run(PHOTOGRAPH, "-env:UserInstallation=" + folder.resolve("office").toUri(), "--outdir", folder, file);

        BufferedImage page = ImageIO.read(folder.resolve("figure.png").toFile());
        int colour = Integer.parseInt(Colour.MULTI_AGENCY.light().substring(1), 16);
        long dots = IntStream.of(page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
                .filter(dot -> (dot & 0xffffff) == colour)
                .count();
        assertThat(dots).isGreaterThan(page.getWidth());
    }

    private static void assumeInstalled(String name, List<String> program) {
        assumeTrue(Files.isExecutable(Path.of(program.getFirst())), name + " is not installed");
    }

    private Path written(FileKind kind) throws IOException {
        try (FigureDrawing drawing = new FigureDrawing(1, Duration.ofSeconds(60))) {
            return Files.write(
                    folder.resolve("figure." + kind.ending()),
                    new FigureFiles(drawing).bytes(FigureTest.figure("order", "CODE"), kind));
        }
    }

    /** Its words without blanks. */
    private String text(Path pdf) throws Exception {
        Path text = folder.resolve(pdf.getFileName() + ".txt");
        run(READER, pdf, text);
        return WHITE.matcher(Files.readString(text, StandardCharsets.UTF_8)).replaceAll("");
    }

    private void run(List<String> program, Object... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        program.stream(), Stream.of(arguments).map(Object::toString))
                .toList();
        Path said = folder.resolve("said.txt");
        int end = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(end).as("%s%n%s", command, Files.readString(said)).isZero();
    }
}
