package kurogo.export.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the comparison of pictures takes for the same, and what it sees. */
class PictureDifferenceTest {

    private static final int FINE = 192;
    private static final FigureDrawing DRAWING = new FigureDrawing(1, Duration.ofSeconds(30));
    private static final String SVG = DRAWING.svg(FigureDrawingTest.bars());

    @AfterAll
    static void end() {
        DRAWING.close();
    }

    @Test
    void anotherProgramPaintsThePdfAsTheSamePicture() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(DRAWING.pdf(FigureDrawingTest.bars()))) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, FINE);
            BufferedImage image = painted(SVG);
            assertThat(page.getWidth()).isEqualTo(image.getWidth());
            int height = Math.min(page.getHeight(), image.getHeight());
            assertThat(PictureDifference.between(
                            page.getSubimage(0, 0, page.getWidth(), height),
                            image.getSubimage(0, 0, page.getWidth(), height)))
                    .matches(PictureDifference::isSlight);
        }
    }

    @Test
    void aLabelMovedByTenPixelsIsSeen() {
        MatchResult label = Pattern.compile("translate\\(([\\d.]+) ([\\d.]+)\\)\"([^>]*>市町村7<)")
                .matcher(SVG)
                .results()
                .findFirst()
                .orElseThrow();
        double left = Double.parseDouble(label.group(1)) - 10;
        String moved = SVG.replace(label.group(), "translate(" + left + " " + label.group(2) + ")\"" + label.group(3));
        assertThat(isSlight(moved)).isFalse();
    }

    @Test
    void aNumberThatIsAnotherOneIsSeen() {
        assertThat(isSlight(SVG.replace(">1,200件<", ">8,934件<"))).isFalse();
    }

    @Test
    void aColourThatIsAnotherOneIsSeen() {
        assertThat(isSlight(SVG.replace("#0a59b5", "#04734f"))).isFalse();
    }

    @Test
    void nothingThatDiffersIsNothing() {
        assertThat(PictureDifference.between(painted(SVG), painted(SVG))).isEqualTo(new PictureDifference(0, 0));
    }

    private static boolean isSlight(String changed) {
        assertThat(changed).isNotEqualTo(SVG);
        return PictureDifference.between(painted(SVG), painted(changed)).isSlight();
    }

    private static BufferedImage painted(String svg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(PngPicture.of(svg, FINE)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
