package kurogo.uikit.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import kurogo.text.FigureFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OtherChartsTest {

    private static final Axis CASES = new Axis("支援実績件数（件）", FigureFormat.CASES);

    @Test
    void aShareStandsBesideTheNationalOneWithTheNumbersItRestsOn() {
        Drawn drawn = Drawn.of(new ShareBars(
                Drawn.CAPTION,
                List.of(new ShareBars.Share("zero", "実績0件", 5, 24, OptionalDouble.of(0.2), Colour.MULTI_AGENCY))));
        assertThat(drawn.row("実績0件")).containsExactly("実績0件", "5", "24", "20.8%", "約20%");
        assertThat(drawn.option().get("yAxis").get(1).get("data").get(0).asString())
                .isEqualTo("5／24市町村（20.8%）");
        assertThat(drawn.series("national")
                        .get("data")
                        .get(0)
                        .get("value")
                        .get(0)
                        .asDouble())
                .isEqualTo(0.2);
    }

    @Test
    void aShareOfNoMunicipalityIsNoShare() {
        Drawn drawn = Drawn.of(new ShareBars(
                Drawn.CAPTION,
                List.of(new ShareBars.Share("zero", "実績0件", 0, 0, OptionalDouble.empty(), Colour.OUTREACH))));
        assertThat(drawn.row("実績0件").get(3)).isEqualTo("－");
        assertThatThrownBy(() -> new ShareBars.Share("k", "l", 2, 1, OptionalDouble.empty(), Colour.OUTREACH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partsOfAWholeAreStackedToTheSameLengthWithTheirNumbers() {
        Drawn drawn = Drawn.of(new StackedShares(
                Drawn.CAPTION,
                List.of(
                        new StackedShares.Part("yes", "そう思う", Colour.SCALE_5),
                        new StackedShares.Part("no", "そう思わない", Colour.ALERT)),
                List.of(
                        new StackedShares.Whole("useful", "役に立つ", List.of(3L, 1L)),
                        new StackedShares.Whole("applied", "取り組みたい", List.of(0L, 0L)))));
        assertThat(drawn.row("役に立つ")).containsExactly("役に立つ", "3", "1", "4");
        JsonNode yes = drawn.series("yes");
        assertThat(yes.get("stack").asString()).isEqualTo("all");
        assertThat(yes.get("data").valueStream().map(datum -> datum.get("value").asDouble()))
                .containsExactly(0.75, 0.0);
        assertThat(yes.get("data").valueStream().map(datum -> datum.get("shown").asString()))
                .containsExactly("3", "");
        assertThat(yes.get("data").get(0).get("tip").asString()).endsWith("そう思う  4のうち3（75.0%）");
    }

    @Test
    void everyWholeHasANumberForEveryPart() {
        assertThatThrownBy(() -> new StackedShares(
                        Drawn.CAPTION, List.of(), List.of(new StackedShares.Whole("k", "l", List.of(1L)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearWithoutANumberLeavesAGapInTheLine() {
        Drawn drawn = Drawn.of(new TrendLines(
                Drawn.CAPTION,
                CASES,
                List.of("R5", "R6", "R7"),
                List.of(new TrendLines.Line(
                        "ma",
                        "多機関協働事業",
                        Colour.MULTI_AGENCY,
                        List.of(Datum.of(0), Datum.notReported("集計中"), Datum.of(7))))));
        JsonNode line = drawn.series("ma");
        assertThat(line.get("data")
                        .valueStream()
                        .map(datum -> datum.get("value").asString()))
                .containsExactly("0.0", "-", "7.0");
        assertThat(line.get("connectNulls").asBoolean()).isFalse();
        assertThat(drawn.row("R6")).containsExactly("R6", "集計中");
    }

    @Test
    void theWordsOfAYearStandOneBelowTheOtherSoThatEveryYearIsNamed() {
        Drawn drawn = Drawn.of(new TrendLines(
                Drawn.CAPTION,
                CASES,
                List.of("令和6年度 (2024)", "令和7年度 (2025)"),
                List.of(new TrendLines.Line("ma", "多機関協働事業", Colour.MULTI_AGENCY, List.of(Datum.of(1), Datum.of(2))))));
        assertThat(drawn.option().at("/xAxis/0/data").valueStream().map(JsonNode::asString))
                .containsExactly("令和6年度\n(2024)", "令和7年度\n(2025)");
        assertThat(drawn.row("令和7年度 (2025)")).containsExactly("令和7年度 (2025)", "2");
    }

    @Test
    void aLineMustKnowEveryPeriod() {
        TrendLines.Line line = new TrendLines.Line("ma", "多機関", Colour.MULTI_AGENCY, List.of(Datum.of(1)));
        assertThatThrownBy(() -> new TrendLines(Drawn.CAPTION, CASES, List.of("R6", "R7"), List.of(line)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFunnelDrawsBothLimitsAboveAndBelow() {
        FunnelPlot.Limits limits = new FunnelPlot.Limits(1_000_000, 0.1, 0.3, 1.7, 1.9);
        Drawn drawn = Drawn.of(new FunnelPlot(
                Drawn.CAPTION,
                new Axis("事業費（千円）", FigureFormat.THOUSAND_YEN),
                new Axis("百万円当たり件数", FigureFormat.NUMBER),
                1,
                List.of(limits),
                List.of(new FunnelPlot.Point("k", "甲市", 1_000_000, 0.05, Level.ALERT))));
        assertThat(height(drawn, "lower998")).isEqualTo(0.1);
        assertThat(height(drawn, "lower95")).isEqualTo(0.3);
        assertThat(height(drawn, "target")).isEqualTo(1);
        assertThat(height(drawn, "upper95")).isEqualTo(1.7);
        assertThat(height(drawn, "upper998")).isEqualTo(1.9);
        assertThat(drawn.names("ALERT0")).containsExactly("甲市");
        assertThat(drawn.model().description()).contains("甲市");
    }

    @Test
    void aTinyPlaceWithAHugeRateDoesNotPressTheFunnelToTheGroundButIsNamed() {
        List<FunnelPlot.Limits> limits = List.of(
                new FunnelPlot.Limits(100_000, 0, 0.1, 8, 12), new FunnelPlot.Limits(1_000_000, 0.1, 0.3, 1.7, 1.9));
        Drawn drawn = Drawn.of(new FunnelPlot(
                Drawn.CAPTION,
                new Axis("事業費（千円）", FigureFormat.THOUSAND_YEN),
                new Axis("百万円当たり件数", FigureFormat.NUMBER),
                1,
                limits,
                List.of(
                        new FunnelPlot.Point("k", "甲市", 1_000_000, 0.9, Level.PLAIN),
                        new FunnelPlot.Point("l", "乙村", 7_500, 10_000, Level.PLAIN))));
        assertThat(drawn.option().get("yAxis").get(0).get("max").asDouble()).isEqualTo(20);
        assertThat(drawn.model().notes()).singleElement().asString().contains("乙村");
        assertThat(drawn.row("乙村")).contains("10,000");
    }

    private static double height(Drawn drawn, String id) {
        return drawn.series(id).get("data").get(0).get("value").get(1).asDouble();
    }
}
