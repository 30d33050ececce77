package kurogo.uikit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.text.FigureFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DistributionPlotTest {

    private static final Axis CASES = new Axis("支援実績件数（件）", FigureFormat.CASES);

    private final Drawn drawn = Drawn.of(new DistributionPlot(
            Drawn.CAPTION,
            CASES,
            List.of(
                    group("小", Stream.of(0, 4, 4, 4, 6, 6, 6, 90).map(Datum::of).toList()),
                    group("大", List.of(Datum.of(10), Datum.of(12), Datum.notReported("未報告"))))));

    private static DistributionPlot.Group group(String name, List<Datum> data) {
        return new DistributionPlot.Group(
                "band" + name,
                name,
                IntStream.range(0, data.size())
                        .mapToObj(i -> new DistributionPlot.Point(name + i, name + i + "市", data.get(i), i == 0))
                        .toList());
    }

    @Test
    void aBoxStandsOnItsQuartilesAndWhoeverLiesBeyondTheWhiskersIsNamed() {
        JsonNode box = drawn.series("boxes").get("data").get(0).get("value");
        assertThat(box.valueStream().map(JsonNode::asDouble)).containsExactly(4.0, 4.0, 5.0, 6.0, 6.0);
        assertThat(drawn.series("OTHER")
                        .get("data")
                        .valueStream()
                        .filter(point -> point.has("label"))
                        .map(point -> point.get("name").asString()))
                .containsExactly("小7市");
        assertThat(drawn.row("小")).containsExactly("小", "8", "0", "4", "5", "6", "90", "小0市、小7市");
    }

    @Test
    void fewNumbersAreShownWithoutABoxAndWhoHasNoneIsNamedAndNoPoint() {
        assertThat(drawn.series("boxes").get("data").get(1).get("value").get(0).asString())
                .isEqualTo("-");
        assertThat(drawn.row("大")).containsExactly("大", "2", "10", "－", "－", "－", "12", "－");
        assertThat(drawn.model().notes()).last().asString().contains("大2市");
        assertThat(drawn.names("OTHER")).doesNotContain("大2市");
    }

    @Test
    void whoeverIsPointedOutStandsApart() {
        assertThat(drawn.names("MARKED")).containsExactly("小0市", "大0市");
        assertThat(drawn.option().get("legend").get("data").valueStream().map(JsonNode::asString))
                .containsExactly("強調する市町村", "市町村");
    }

    @Test
    void pointsOfOneValueStandBesideEachOther() {
        assertThat(Swarm.offsets(0.5, 0.5, 0.1, 0.5)).containsExactly(0, 0.11, 0, -0.11);
        assertThat(DoubleStream.of(Swarm.offsets(new double[20])))
                .allSatisfy(offset -> assertThat(offset).isBetween(-0.4, 0.4));
    }

    @Test
    void numbersOverTwoPowersOfTenStandOnALogarithmicAxisUnlessOneIsZero() {
        assertThat(axis(Datum.of(1), Datum.of(500))).isEqualTo("log");
        assertThat(axis(Datum.of(0), Datum.of(500))).isEqualTo("value");
        assertThat(axis(Datum.of(7), Datum.of(500))).isEqualTo("value");
        assertThat(axis()).isEqualTo("value");
    }

    private static String axis(Datum... data) {
        return Drawn.of(new DistributionPlot(Drawn.CAPTION, CASES, List.of(group("小", List.of(data)))))
                .option()
                .get("xAxis")
                .get(0)
                .get("type")
                .asString();
    }
}
