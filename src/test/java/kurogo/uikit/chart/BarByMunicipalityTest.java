package kurogo.uikit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kurogo.text.FigureFormat;
import org.junit.jupiter.api.Test;

class BarByMunicipalityTest {

    private static final Axis CASES = new Axis("支援実績件数（件）", FigureFormat.CASES);

    private static BarByMunicipality.Bar bar(String name, Datum datum) {
        return new BarByMunicipality.Bar(name, name, datum);
    }

    private static Drawn drawn(BarByMunicipality.Bar... bars) {
        return Drawn.of(new BarByMunicipality(Drawn.CAPTION, CASES, Colour.MULTI_AGENCY, List.of(bars)));
    }

    private final Drawn drawn = drawn(
            bar("零村", Datum.of(0)),
            bar("無町", Datum.notRun("未実施")),
            bar("小町", Datum.of(3)),
            bar("空村", Datum.notStated("未記入")),
            bar("未村", Datum.notReported("未報告")),
            bar("大市", Datum.of(40)));

    @Test
    void barsStandLargestFirstAndWhatHasNoNumberStandsLast() {
        assertThat(drawn.option().get("yAxis").get(0).get("data").valueStream().map(name -> name.asString()))
                .containsExactly("大市", "小町", "零村", "未村", "空村", "無町");
    }

    @Test
    void zeroNotReportedLeftBlankAndNotRunAreDrawnInFourWays() {
        assertThat(drawn.names("zeros")).containsExactly("零村");
        assertThat(drawn.names("NOT_REPORTED")).containsExactly("未村");
        assertThat(drawn.names("NOT_STATED")).containsExactly("空村");
        assertThat(drawn.names("NOT_RUN")).containsExactly("無町");
        assertThat(drawn.series("NOT_REPORTED").get("itemStyle").get("decal"))
                .isNotEqualTo(drawn.series("NOT_RUN").get("itemStyle").get("decal"))
                .isNotEqualTo(drawn.series("NOT_STATED").get("itemStyle").get("decal"));
    }

    @Test
    void aBlankIsNeverReadAsZero() {
        assertThat(drawn.row("空村")).containsExactly("空村", "未記入");
        assertThat(drawn.series("NOT_STATED").get("data").get(0).get("tip").asString())
                .contains("未記入")
                .doesNotContain("0");
    }

    @Test
    void theNumberStandsBehindItsIntervalAndTheAxisReachesBothEnds() {
        Drawn rates = drawn(new BarByMunicipality.Bar(
                "小町", "小町", Datum.of(3), Optional.of(new BarByMunicipality.Range(1, 9)), false));

        assertThat(rates.series("values")
                        .get("data")
                        .get(0)
                        .get("label")
                        .get("show")
                        .asBoolean())
                .isFalse();
        assertThat(rates.series("rangeEnds")
                        .get("data")
                        .valueStream()
                        .map(end -> end.get("value").get(0).asDouble()))
                .containsExactly(1.0, 9.0);
        assertThat(rates.series("rangeEnds").get("data").get(1).get("shown").asString())
                .isEqualTo("3件");
    }

    @Test
    void aLineIsSetOffFromTheBarsItCrossesAndFromNothingElse() {
        Drawn referred = Drawn.of(new BarByMunicipality(
                Drawn.CAPTION,
                CASES,
                Colour.OUTREACH,
                List.of(bar("大市", Datum.of(40)), bar("小町", Datum.of(3)), bar("無町", Datum.notRun("未実施"))),
                BarByMunicipality.Order.LARGEST_FIRST,
                List.of(new BarByMunicipality.Reference("中央値 12件", 12))));

        assertThat(referred.series("referenceEdges").get("data").toString()).isEqualTo("[[12.0,0]]");
        assertThat(referred.series("referenceEdges")
                        .get("itemStyle")
                        .get("color")
                        .asString())
                .isEqualTo(Colour.SURFACE.token());
        assertThat(referred.option()
                        .get("series")
                        .valueStream()
                        .map(series -> series.get("id").asString()))
                .containsSubsequence("values", "referenceEdges", "referenceCrossings");
    }

    @Test
    void aLineRunsBehindTheNumbersBesideTheBarsWhichStandOnAGroundOfTheirOwn() {
        Drawn referred = Drawn.of(new BarByMunicipality(
                Drawn.CAPTION,
                CASES,
                Colour.OUTREACH,
                List.of(bar("大市", Datum.of(40)), bar("零村", Datum.of(0)), bar("無町", Datum.notRun("未実施"))),
                BarByMunicipality.Order.LARGEST_FIRST,
                List.of(new BarByMunicipality.Reference("中央値 12件", 12))));

        assertThat(referred.series("references").get("markLine").get("z").asInt())
                .as("bars are drawn at 2")
                .isLessThan(2);
        assertThat(referred.series("referenceCrossings").get("data").toString()).isEqualTo("[[12.0,0]]");
        for (String words : List.of("values", "zeros", "NOT_RUN")) {
            assertThat(referred.series(words)
                            .get("label")
                            .get("backgroundColor")
                            .asString())
                    .isEqualTo(Colour.SURFACE.token());
        }
    }

    @Test
    void anIntervalIsSetOffFromItsBar() {
        Drawn rates = drawn(new BarByMunicipality.Bar(
                "小町", "小町", Datum.of(3), Optional.of(new BarByMunicipality.Range(1, 9)), false));

        assertThat(rates.series("rangeEdges").get("markLine").get("data"))
                .isEqualTo(rates.series("ranges").get("markLine").get("data"));
        assertThat(width(rates, "rangeEdges")).isGreaterThan(width(rates, "ranges"));
    }

    private static double width(Drawn drawn, String id) {
        return drawn.series(id).get("markLine").get("lineStyle").get("width").asDouble();
    }

    @Test
    void theLegendNamesOnlyWhatIsThere() {
        Drawn all = drawn(bar("大市", Datum.of(40)));
        assertThat(all.option().get("legend").get("data").valueStream().map(name -> name.asString()))
                .containsExactly("支援実績件数（件）");
    }

    @Test
    void aLegendOfTwoLinesLeavesRoomForWhatStandsUnderIt() {
        assertThat(Drawing.legendBeyondOneLine(List.of("支援実績件数（件）", "未報告"))).isZero();
        assertThat(Drawing.legendBeyondOneLine(List.of(
                        "Cases per 10,000 residents (per 10,000)", "Not reported", "Not run, or not assessable")))
                .isPositive();
    }

    @Test
    void manyMunicipalitiesAreMovedThroughInAWindow() {
        BarByMunicipality.Bar[] many =
                IntStream.range(0, 200).mapToObj(i -> bar("市" + i, Datum.of(i))).toArray(BarByMunicipality.Bar[]::new);
        assertThat(drawn(many).option().has("dataZoom")).isTrue();
        assertThat(drawn(many).model().height()).isLessThan(1200);
        assertThat(drawn.option().has("dataZoom")).isFalse();
    }
}
