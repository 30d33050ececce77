package kurogo.uikit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurogo.text.FigureFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StackedAmountsTest {

    private final Drawn drawn = Drawn.of(new StackedAmounts(
            Drawn.CAPTION,
            new Axis("事業費（千円）", FigureFormat.THOUSAND_YEN),
            List.of(
                    new StackedShares.Part("grant", "国", Colour.SCALE_5),
                    new StackedShares.Part("own", "市町村", Colour.SCALE_1)),
            List.of(
                    whole("甲市", Datum.of(9_000), Datum.of(4_000), Datum.of(5_000)),
                    whole("乙町", Datum.of(9_000), Datum.of(4_000), Datum.notStated("未記入")),
                    whole("丙村", Datum.of(3_000), Datum.of(4_000), Datum.of(0)),
                    whole("丁村", Datum.notStated("集計中"), Datum.of(4_000), Datum.of(0)))));

    private static StackedAmounts.Whole whole(String name, Datum all, Datum... parts) {
        return new StackedAmounts.Whole(name, name, all, List.of(parts));
    }

    private List<Double> lengths(String series) {
        return drawn.series(series)
                .get("data")
                .valueStream()
                .map(datum -> datum.get("value").asDouble())
                .toList();
    }

    @Test
    void partsAreAsLongAsTheyWereStatedAndWhatNobodyStatedIsARestOfItsOwn() {
        assertThat(lengths("grant")).containsExactly(4_000.0, 4_000.0, 4_000.0, 0.0);
        assertThat(lengths("own")).containsExactly(5_000.0, 0.0, 0.0, 0.0);
        assertThat(lengths("rest")).containsExactly(0.0, 5_000.0, 0.0, 0.0);
        assertThat(drawn.series("rest").get("itemStyle").has("decal")).isTrue();
    }

    @Test
    void theAmountOrTheReasonThereIsNoneStandsBehindTheBar() {
        assertThat(drawn.series("totals")
                        .get("data")
                        .valueStream()
                        .map(datum -> datum.get("shown").asString()))
                .containsExactly("9千円", "9千円", "3千円", "集計中");
        assertThat(drawn.row("乙町")).containsExactly("乙町", "9", "4", "未記入");
    }

    @Test
    void whosePartsComeToMoreThanTheAmountIsNamed() {
        assertThat(drawn.model().notes())
                .singleElement()
                .asString()
                .contains("丙村")
                .doesNotContain("丁村");
        assertThat(drawn.option().get("legend").get("data").valueStream().map(JsonNode::asString))
                .containsExactly("国", "市町村", "内訳の記入なし");
    }
}
