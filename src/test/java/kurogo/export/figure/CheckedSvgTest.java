package kurogo.export.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kurogo.export.figure.FigureNotDrawnException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedSvgTest {

    @Test
    void tracesOfEChartsAndHairlinesAreTakenAway() {
        assertThat(
                        FigureDrawing.written(
                                CheckedSvg.of(
                                        svg(
                                                "<path d=\"M0 0\" class=\"a\" ecmeta_series_index=\"0\" stroke=\"#000000\" stroke-width=\"0\"/>"))))
                .contains("<path d=\"M0 0\"/>");
    }

    @Test
    void patternsOfTheDocumentItselfAreKept() {
        assertThat(FigureDrawing.written(CheckedSvg.of(svg("<rect fill=\"url(#zr0-p1)\"/>"))))
                .contains("url(#zr0-p1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<image href=\"http://example.test/a.png\"/>",
                "<use href=\"#a\"/>",
                "<foreignObject/>",
                "<style>* { fill: red }</style>",
                "<a href=\"javascript:alert(1)\"><text>a</text></a>",
                "<path onload=\"alert(1)\"/>",
                "<path fill=\"url(http://example.test/a)\"/>",
                "<text style=\"background:url(//example.test)\">a</text>",
                "<text style=\"fill:expression(alert(1))\">a</text>",
                "<path href=\"#a\"/>",
                "<?php echo 1 ?>",
                "<!-- a -->",
                "<path d=\"M0 0\""
            })
    void whatRunsOrPointsElsewhereIsRefused(String inside) {
        assertThatThrownBy(() -> CheckedSvg.of(svg(inside)))
                .isInstanceOfSatisfying(
                        FigureNotDrawnException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.REFUSED));
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThatThrownBy(() -> CheckedSvg.of(
                        "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" + svg("<text>&a;</text>")))
                .isInstanceOf(FigureNotDrawnException.class);
    }

    private static String svg(String inside) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\">" + inside + "</svg>";
    }
}
