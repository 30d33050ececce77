package kurogo.uikit.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import kurogo.text.FigureFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DailySharesTest {

    private static final List<DailyShares.Day> DAYS = List.of(
            new DailyShares.Day("5/28", "令和8年5月28日"),
            new DailyShares.Day("5/29", "令和8年5月29日"),
            new DailyShares.Day("5/30", "令和8年5月30日"));

    private static DailyShares shares(int due) {
        return new DailyShares(
                Drawn.CAPTION,
                new Axis("提出した市町村の割合（%）", FigureFormat.PERCENT),
                DAYS,
                due,
                List.of(
                        new DailyShares.Line(
                                "R7",
                                "令和7年度",
                                List.of(OptionalDouble.of(0), OptionalDouble.of(0.5), OptionalDouble.empty())),
                        new DailyShares.Line(
                                "R6",
                                "令和6年度",
                                List.of(OptionalDouble.of(0.25), OptionalDouble.of(0.75), OptionalDouble.of(1)))));
    }

    @Test
    void aDayThatHasNotComeIsNeitherZeroNorDrawn() {
        Drawn drawn = Drawn.of(shares(1));
        JsonNode line = drawn.series("R7");
        assertThat(line.get("data")
                        .valueStream()
                        .map(datum -> datum.get("value").asString()))
                .containsExactly("0.0", "0.5", "-");
        assertThat(line.get("connectNulls").asBoolean()).isFalse();
        assertThat(line.get("step").asString()).isEqualTo("end");
        assertThat(drawn.row("令和8年5月30日")).containsExactly("令和8年5月30日", "－", "100.0");
    }

    @Test
    void theDueDateStandsAmongTheDaysWithItsName() {
        Drawn drawn = Drawn.of(shares(1));
        assertThat(drawn.series("due").get("data").toString()).isEqualTo("[[1,0],[1,1]]");
        assertThat(drawn.series("due-words").get("data").get(0).get("shown").asString())
                .isEqualTo("提出期限 令和8年5月29日");
        assertThatThrownBy(() -> shares(3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoDoesNotSeeItIsToldWhereTheLinesStand() {
        assertThat(Drawn.of(shares(1)).model().description())
                .contains("提出期限は令和8年5月29日", "令和7年度は令和8年5月29日時点で50.0%。", "令和6年度は令和8年5月30日時点で100.0%。");
    }
}
