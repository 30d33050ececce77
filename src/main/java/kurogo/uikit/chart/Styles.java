package kurogo.uikit.chart;

import java.util.Map;
import org.icepear.echarts.charts.bar.BarItemStyle;
import org.icepear.echarts.charts.bar.BarLabel;

/** Fills, patterns and labels of areas. */
final class Styles {

    static final int BAR_WIDTH = 16;

    private Styles() {}

    static BarItemStyle fill(Colour colour) {
        return new BarItemStyle().setColor(colour.token()).setBorderRadius(2);
    }

    /** The pattern of something that is not there; ECharts-Java has no patterns. */
    static Map<String, Object> absent(Datum.Absence kind) {
        return switch (kind) {
            case NOT_REPORTED -> pattern(Colour.NOT_REPORTED, Marks.hatching(Colour.NOT_REPORTED));
            case NOT_STATED -> pattern(Colour.NOT_REPORTED, Marks.sparseHatching(Colour.NOT_REPORTED));
            case NOT_RUN -> pattern(Colour.NOT_RUN, Marks.dotting(Colour.NOT_RUN));
        };
    }

    /** A name or number at the end of a bar, on a ground of its own: a line behind it does not cross it. */
    static BarLabel barLabel(Colour colour) {
        return new BarLabel()
                .setShow(true)
                .setPosition("right")
                .setFormatter("fn:shown")
                .setColor(colour.token())
                .setBackgroundColor(Colour.SURFACE.token())
                .setPadding(new Number[] {1, 2})
                .setDistance(3)
                .setFontSize(Drawing.FONT_SIZE);
    }

    private static Map<String, Object> pattern(Colour border, Map<String, Object> decal) {
        return Map.of("color", Colour.SURFACE.token(), "borderColor", border.token(), "borderWidth", 1, "decal", decal);
    }
}
