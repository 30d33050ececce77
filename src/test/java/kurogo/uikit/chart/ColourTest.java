package kurogo.uikit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ColourTest {

    private static final double TEXT_CONTRAST = 4.5;
    private static final double GRAPHIC_CONTRAST = 3;
    private static final List<Colour> GROUNDS_AND_RULES = List.of(Colour.SURFACE, Colour.LINE, Colour.ON_SCALE_3);
    private static final List<Colour> NEVER_TEXT = List.of(Colour.AXIS, Colour.NOT_REPORTED, Colour.NOT_RUN);

    static Stream<Colour> inks() {
        return Arrays.stream(Colour.values())
                .filter(colour -> !GROUNDS_AND_RULES.contains(colour)
                        && !NEVER_TEXT.contains(colour)
                        && !colour.name().startsWith("SCALE"));
    }

    @Test
    void theStyleSheetHoldsTheSameColours() throws IOException {
        String sheet = palette();
        for (Colour colour : Colour.values()) {
            assertThat(sheet)
                    .contains("--kurogo-%s: light-dark(%s, %s);"
                            .formatted(colour.cssName(), colour.light(), colour.dark()));
        }
        assertThat(sheet.lines().filter(line -> line.contains("--kurogo-"))).hasSize(Colour.values().length);
    }

    /** WCAG 2.2, success criterion 1.4.3. */
    @ParameterizedTest
    @MethodSource("inks")
    void whatCanBeTextIsReadableOnLightAndDark(Colour colour) {
        assertThat(contrast(colour.light(), Colour.SURFACE.light())).isGreaterThanOrEqualTo(TEXT_CONTRAST);
        assertThat(contrast(colour.dark(), Colour.SURFACE.dark())).isGreaterThanOrEqualTo(TEXT_CONTRAST);
    }

    /** WCAG 2.2, success criterion 1.4.11. */
    @Test
    void whatIsOnlyDrawnStandsOutToo() {
        for (Colour colour : NEVER_TEXT) {
            assertThat(contrast(colour.light(), Colour.SURFACE.light())).isGreaterThanOrEqualTo(GRAPHIC_CONTRAST);
            assertThat(contrast(colour.dark(), Colour.SURFACE.dark())).isGreaterThanOrEqualTo(GRAPHIC_CONTRAST);
        }
    }

    @Test
    void theShadesOfAMapGrowAwayFromTheGround() {
        List<Colour> scale = Arrays.stream(Colour.values())
                .filter(colour -> colour.name().startsWith("SCALE"))
                .toList();
        for (int i = 1; i < scale.size(); i++) {
            assertThat(luminance(scale.get(i).light()))
                    .isLessThan(luminance(scale.get(i - 1).light()));
            assertThat(luminance(scale.get(i).dark()))
                    .isGreaterThan(luminance(scale.get(i - 1).dark()));
        }
    }

    /** WCAG 2.2, success criterion 1.4.3: a number in a cell needs no edge around it. */
    @Test
    void whatIsWrittenOnAShadeIsReadable() {
        Arrays.stream(Colour.values())
                .filter(colour -> colour.name().startsWith("SCALE"))
                .forEach(shade -> {
                    Colour ink = Shading.ink(shade);
                    assertThat(contrast(ink.light(), shade.light()))
                            .as("%s", shade)
                            .isGreaterThanOrEqualTo(TEXT_CONTRAST);
                    assertThat(contrast(ink.dark(), shade.dark()))
                            .as("%s", shade)
                            .isGreaterThanOrEqualTo(TEXT_CONTRAST);
                });
    }

    private static String palette() throws IOException {
        try (InputStream sheet = Objects.requireNonNull(
                ColourTest.class.getResourceAsStream("/META-INF/resources/themes/kurogo/palette.css"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
