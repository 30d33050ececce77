package kurogo.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kurogo.export.figure.FigureDrawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a figure, opened by programs other people wrote; where these are not installed, the test says so and proves nothing. */
class OtherProgramsTest {

    private static final List<String> OFFICE =
            List.of("/usr/bin/soffice", "--headless", "--norestore", "--convert-to", "pdf");
    private static final List<String> READER = List.of("/usr/bin/pdftotext", "-layout");

    @TempDir
    Path folder;

    @Test
    void anOfficeSuiteShowsTheNumbersAndTheWordsOfAFigure() throws Exception {
        assumeTrue(
                Stream.of(OFFICE, READER).allMatch(program -> Files.isExecutable(Path.of(program.getFirst()))),
                "LibreOffice and pdftotext (poppler-utils) are not both installed");
        try (FigureDrawing drawing = new FigureDrawing(1, Duration.ofSeconds(60))) {
            FigureFiles files = new FigureFiles(drawing);
            Figure figure = FigureTest.figure("order", "CODE");
            Path workbook = Files.write(folder.resolve("workbook.xlsx"), files.bytes(figure, FileKind.XLSX));
            Path picture = Files.write(folder.resolve("picture.pdf"), files.bytes(figure, FileKind.PDF));
            run(OFFICE, "-env:UserInstallation=" + folder.resolve("office").toUri(), "--outdir", folder, workbook);

            assertThat(text(folder.resolve("workbook.pdf")))
                    .contains("支援実績件数（件）", "011002", "見本5市", "35", "未記入", "出典：見本県");
            assertThat(text(picture)).contains("支援実績件数（多機関協働事業）", "見本5市", "35件", "出典：見本県");
        }
    }

    private String text(Path pdf) throws Exception {
        Path text = folder.resolve(pdf.getFileName() + ".txt");
        run(READER, pdf, text);
        return Files.readString(text, StandardCharsets.UTF_8);
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
