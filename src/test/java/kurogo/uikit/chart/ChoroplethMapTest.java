package kurogo.uikit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import kurogo.text.FigureFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ChoroplethMapTest {

    private static ChoroplethMap.Area area(String name, Datum datum) {
        return new ChoroplethMap.Area("952" + name, name, datum, List.of("人口  9,120人"));
    }

    private final Drawn drawn = Drawn.of(new ChoroplethMap(
            Drawn.CAPTION,
            "見本県",
            new Axis("支援実績件数（件）", FigureFormat.CASES),
            List.of(
                    area("甲", Datum.of(40)),
                    area("乙", Datum.of(3)),
                    area("丙", Datum.of(0)),
                    area("丁", Datum.notStated("集計中")),
                    area("戊", Datum.notRun("未実施")))));

    private JsonNode region(int index) {
        return drawn.series("regions").get("data").get(index);
    }

    @Test
    void zeroHasAShadeOfItsOwn() {
        assertThat(region(2).get("itemStyle").get("areaColor").asString()).isEqualTo(Colour.SCALE_0.token());
        assertThat(region(1).get("itemStyle").get("areaColor").asString()).isNotEqualTo(Colour.SCALE_0.token());
    }

    @Test
    void whoeverIsPointedOutHasADarkBorderAndStaysInItsShade() {
        ChoroplethMap.Area marked = new ChoroplethMap.Area("952011", "95201", "甲", Datum.of(0), List.of(), true);
        JsonNode region = Drawn.of(
                        new ChoroplethMap(Drawn.CAPTION, "見本県", new Axis("件数", FigureFormat.CASES), List.of(marked)))
                .series("regions")
                .get("data")
                .get(0);
        assertThat(region.get("itemStyle").get("borderColor").asString()).isEqualTo(Colour.TEXT.token());
        assertThat(region.get("itemStyle").get("areaColor").asString()).isEqualTo(Colour.SCALE_0.token());
        assertThat(region.get("key").asString()).isEqualTo("952011");
        assertThat(region.get("name").asString())
                .as("what its shape is found by")
                .isEqualTo("95201");
    }

    @Test
    void whatIsNotThereIsPatternedAndHasNoValue() {
        assertThat(region(3).get("itemStyle").has("decal")).isTrue();
        assertThat(region(3).get("value").asString()).isEqualTo("-");
        assertThat(region(3).get("tip").asString()).contains("集計中");
        assertThat(region(4).get("itemStyle").get("decal"))
                .isNotEqualTo(region(3).get("itemStyle").get("decal"));
    }

    @Test
    void aRegionIsFoundByItsKeyAndShowsItsName() {
        assertThat(region(0).get("name").asString()).isEqualTo("952甲");
        assertThat(region(0).get("shownName").asString()).isEqualTo("甲");
        assertThat(region(0).get("tip").asString()).contains("甲", "40件", "人口");
    }

    @Test
    void theLegendNamesEveryClassZeroAndEverySilence() {
        assertThat(drawn.option().get("legend").get("data").valueStream().map(JsonNode::asString))
                .contains("値が0", "未記入・集計中", "未実施・該当なし・算出不可");
    }

    @Property
    void everyNumberBelongsToOneClassAndLargerOnesToNoLower(
            @ForAll @NotEmpty List<@DoubleRange(min = 0.5, max = 1e9) Double> numbers) {
        MapClasses classes = MapClasses.of(numbers.stream().mapToDouble(number -> number));
        int[] indexes = numbers.stream()
                .mapToDouble(number -> number)
                .sorted()
                .mapToInt(classes::of)
                .toArray();
        assertThat(indexes).isSorted();
        assertThat(indexes[indexes.length - 1]).isLessThan(classes.size());
        assertThat(classes.size()).isBetween(1, 5);
    }

    @Test
    void classesAreCutAtRoundNumbersAndSayWhatTheyHold() {
        MapClasses classes = MapClasses.of(DoubleStream.of(1, 2, 9, 24, 38, 42, 96, 184));
        assertThat(classes.words(0, FigureFormat.CASES, Drawn.JAPANESE)).endsWith("件未満");
        assertThat(classes.words(classes.size() - 1, FigureFormat.CASES, Drawn.JAPANESE))
                .endsWith("件以上");
        assertThat(classes.cuts()).isSorted().allMatch(cut -> cut == Math.rint(cut));
    }
}
