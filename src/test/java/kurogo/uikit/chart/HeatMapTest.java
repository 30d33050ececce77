package kurogo.uikit.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kurogo.text.FigureFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HeatMapTest {

    private static final Axis CASES = new Axis("支援実績件数（件）", FigureFormat.CASES);
    private static final List<String> YEARS = List.of("R4", "R5", "R6", "R7", "R8");

    private final Drawn drawn = Drawn.of(new HeatMap(
            Drawn.CAPTION,
            CASES,
            YEARS,
            List.of(new HeatMap.Row(
                    "k",
                    "甲市",
                    List.of(
                            Datum.of(12),
                            Datum.of(0),
                            Datum.notReported("未報告"),
                            Datum.notStated("未記入"),
                            Datum.notRun("未実施")),
                    true))));

    private JsonNode cell(int column) {
        return drawn.series("cells").get("data").get(column);
    }

    @Test
    void aNumberZeroNoReportABlankAndNotRunLookAllDifferent() {
        assertThat(List.of(0, 1, 2, 3, 4).stream().map(column -> cell(column).get("itemStyle")))
                .doesNotHaveDuplicates();
        assertThat(drawn.series("cells")
                        .get("data")
                        .valueStream()
                        .map(one -> one.get("shown").asString()))
                .containsExactly("12", "0", "未報告", "未記入", "未実施");
        assertThat(drawn.option().get("legend").get("data").valueStream().map(JsonNode::asString))
                .containsExactly("1以上", "値が0", "未報告", "未記入・集計中", "未実施・該当なし・算出不可");
    }

    @Test
    void whatHasNoNumberIsNeverZeroEvenInTheOption() {
        assertThat(List.of(0, 1, 2, 3, 4).stream()
                        .map(column -> cell(column).get("value").get(2).asInt()))
                .containsExactly(1, 0, -1, -2, -3);
    }

    @Test
    void theTableHasAColumnAYear() {
        assertThat(drawn.row("甲市")).containsExactly("甲市", "12", "0", "未報告", "未記入", "未実施");
        assertThat(drawn.option().get("yAxis").get(0).get("data").get(0).asString())
                .isEqualTo("▶ 甲市");
    }

    @Test
    void everyRowKnowsEveryYear() {
        assertThatThrownBy(() ->
                        new HeatMap(Drawn.CAPTION, CASES, YEARS, List.of(new HeatMap.Row("k", "甲市", List.of(), false))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
