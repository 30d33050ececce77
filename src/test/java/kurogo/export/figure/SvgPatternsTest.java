package kurogo.export.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SvgPatternsTest {

    private static final String HATCHED = """
            <svg xmlns="http://www.w3.org/2000/svg" width="400" height="400">
              <path d="M0 0l60 0l0 30l-60 0Z" fill="url(#stripes)" transform="translate(100 250)"/>
              <defs><pattern id="stripes" width="1" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
                <g><path d="M0 -6l1 0l0 2l-1 0Z" fill="#7a8694"/><path d="M0 0l1 0l0 2l-1 0Z" fill="#7a8694"/></g>
              </pattern></defs>
            </svg>
            """;

    @Test
    void aHatchedAreaIsDrawnOutLineByLineWithinItsOutline() {
        Document svg = CheckedSvg.of(HATCHED);
        SvgPatterns.drawOut(svg);
        BufferedImage drawn = PngPicture.painted(SvgDocuments.of(FigureDrawing.written(svg)), 1, Color.WHITE);
        assertThat(FigureDrawing.written(svg)).doesNotContain("pattern");
        assertThat(ink(drawn, 100, 250, 60, 30)).isCloseTo(1 / 3.0, within(0.03));
        assertThat(ink(drawn, 0, 0, 400, 245)).isZero();
        assertThat(ink(drawn, 165, 0, 235, 400)).isZero();
    }

    @Test
    void aStripeIsOneShapeAndNotOneForEachTile() {
        Document svg = CheckedSvg.of(HATCHED);
        SvgPatterns.drawOut(svg);
        assertThat(FigureDrawing.written(svg).split("M")).hasSizeLessThan(20);
    }

    /** How much of a part is painted with the colour of the stripes. */
    private static double ink(BufferedImage drawn, int x, int y, int width, int height) {
        int white = Color.WHITE.getBlue();
        int full = Color.decode("#7a8694").getBlue();
        return IntStream.range(0, width * height)
                .map(i -> new Color(drawn.getRGB(x + i % width, y + i / width)).getBlue())
                .mapToDouble(blue -> (double) (white - blue) / (white - full))
                .average()
                .orElseThrow();
    }
}
