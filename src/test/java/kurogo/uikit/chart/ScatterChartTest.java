package kurogo.uikit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ScatterChartTest {

    private static ScatterChart.Point point(String name, Datum cases, Datum cost, Level level) {
        return new ScatterChart.Point("key-" + name, name, cases, cost, level);
    }

    private final Drawn drawn = Drawn.of(new ScatterChart(
            Drawn.CAPTION,
            List.of(
                    point("甲市", Datum.of(12), Datum.of(2_400_000), Level.PLAIN),
                    point("乙町", Datum.of(12), Datum.of(16_800_000), Level.ALERT),
                    point("丙村", Datum.of(0), Datum.of(5_200_000), Level.CAUTION),
                    point("丁村", Datum.notReported("未記入"), Datum.of(900_000), Level.PLAIN))));

    @Test
    void zeroCasesStandOnALaneOfTheirOwnAndAreNotMovedToOne() {
        assertThat(drawn.names("CAUTION0")).containsExactly("丙村");
        assertThat(drawn.names("CAUTION1")).isEmpty();
        assertThat(drawn.option().get("xAxis").get(0).get("data").get(0).asString())
                .isEqualTo("0件");
    }

    @Test
    void aBlankIsNotDrawnButNamedAndKeptInTheTable() {
        assertThat(drawn.model().option()).doesNotContain("丁村");
        assertThat(drawn.model().notes()).last().asString().contains("1市町村", "丁村");
        assertThat(drawn.row("丁村")).containsExactly("丁村", "未記入", "900", "－", "指摘なし");
    }

    @Test
    void theTableHoldsCostPerCaseInThousandYen() {
        assertThat(drawn.row("乙町")).containsExactly("乙町", "12", "16,800", "1,400", "要確認");
        assertThat(drawn.row("丙村").get(3)).isEqualTo("－");
    }

    @Test
    void municipalitiesWithTheSameNumberOfCasesAreJoinedFromCheapestToDearest() {
        JsonNode path = drawn.series("equal-cases").get("data");
        assertThat(path.get(0).valueStream().map(JsonNode::asDouble)).containsExactly(12.0, 2_400_000.0);
        assertThat(path.get(1).valueStream().map(JsonNode::asDouble)).containsExactly(12.0, 16_800_000.0);
    }

    @Test
    void linesOfEqualCostPerCaseKeepTheirCostFromEndToEnd() {
        List<JsonNode> lines = drawn.option()
                .get("series")
                .valueStream()
                .filter(series -> series.path("id").asString("").matches("per-case-[0-9]+"))
                .toList();
        assertThat(lines).isNotEmpty();
        for (JsonNode line : lines) {
            double cost = Double.parseDouble(line.get("id").asString().substring("per-case-".length()));
            line.get("data")
                    .valueStream()
                    .forEach(
                            end -> assertThat(end.get(1).asDouble() / end.get(0).asDouble())
                                    .isCloseTo(cost, org.assertj.core.data.Percentage.withPercentage(0.001)));
        }
    }

    @Test
    void everyPointTellsItsKeyAndItsFigures() {
        JsonNode datum = drawn.series("ALERT1").get("data").get(0);
        assertThat(datum.get("key").asString()).isEqualTo("key-乙町");
        assertThat(datum.get("tip").asString()).contains("乙町", "要確認", "12件", "16,800千円", "1,400千円");
    }

    @Test
    void nothingToDrawIsSaidAndNotDrawn() {
        assertThat(new ScatterChart(Drawn.CAPTION, List.of()).in(Drawn.JAPANESE).isEmpty())
                .isTrue();
    }

    @Test
    void aLineOfEqualCostBelowAThousandYenIsNamedInYen() {
        Drawn cheap = Drawn.of(new ScatterChart(
                Drawn.CAPTION,
                List.of(
                        point("甲市", Datum.of(100), Datum.of(20_000), Level.PLAIN),
                        point("乙町", Datum.of(10), Datum.of(900_000), Level.PLAIN))));
        List<String> words = cheap.series("per-case-words")
                .get("data")
                .valueStream()
                .map(datum -> datum.get("shown").asString())
                .toList();
        assertThat(words).isNotEmpty().noneMatch(word -> word.startsWith("0千円"));
        assertThat(words).anyMatch(word -> word.matches("\\d+円／件"));
    }
}
