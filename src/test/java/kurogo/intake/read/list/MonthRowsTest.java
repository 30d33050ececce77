package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of one municipality with a month each. */
class MonthRowsTest {

    private static final String HEAD = "市町村名|事業|月|件数|事業費（千円）";

    @Test
    void theRowOfTheirTotalIsRead() {
        for (String merge : new String[] {"@ H99:H99", "@ A2:A14", "@ B2:B14"}) {
            ReadSheet read = ReadSheet.of(rows(
                    merge, year("汐見原市|多機関協働", "||", "12|24"), year("菜花町|多機関協働", "||", "12|24"), List.of("県計|||24|48")));

            assertThat(read.figures())
                    .containsExactly(
                            "汐見原市 CASES:MULTI_AGENCY=12 D14",
                            "汐見原市 COST:MULTI_AGENCY=24000 E14",
                            "菜花町 CASES:MULTI_AGENCY=12 D27",
                            "菜花町 COST:MULTI_AGENCY=24000 E27");
            assertThat(read.problems()).isEmpty();
        }
    }

    @Test
    void namesMayStandInEachRow() {
        ReadSheet read = ReadSheet.of(rows("@ H99:H99", year("汐見原市|多機関協働", "汐見原市|多機関協働|", "12|24")));

        assertThat(read.figures()).hasSize(2).contains("汐見原市 CASES:MULTI_AGENCY=12 D14");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void programmesBelowEachOtherHaveTheirOwnMonths() {
        ReadSheet read =
                ReadSheet.of(rows("@ A2:A27", year("汐見原市|多機関協働", "||", "12|24"), year("|参加支援", "||", "13|24")));

        assertThat(read.figures())
                .hasSize(4)
                .contains("汐見原市 CASES:MULTI_AGENCY=12 D14", "汐見原市 CASES:PARTICIPATION=13 D27");
        assertThat(read.problems()).containsExactly("ERROR PARTS_OF_TOTAL_DIFFER D27");
    }

    @Test
    void aTotalThatIsNotWrittenIsAskedFor() {
        ReadSheet read = ReadSheet.of(rows("@ H99:H99", year("汐見原市|多機関協働", "||", "|24")));

        assertThat(read.figures()).containsExactly("汐見原市 COST:MULTI_AGENCY=24000 E14");
        assertThat(read.problems()).containsExactly("ERROR TOTAL_OF_PARTS_MISSING D14");
    }

    @Test
    void aTotalOfSomeMonthsIsNotThatOfTheYear() {
        ReadSheet read = ReadSheet.of(HEAD, "汐見原市|多機関協働|4月|1|2", "||5月|1|2", "||6月|1|2", "||計|3|6", "菜花町|多機関協働|計|7|8");

        assertThat(read.problems()).containsExactly("ERROR MONTHS_DO_NOT_FIT C2");
        assertThat(read.in("R7-Q1").problems()).isEmpty();
        assertThat(read.in("R7-Q1").figures()).hasSize(4).contains("菜花町 CASES:MULTI_AGENCY=7 D6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"月", "対象月", "年月", "区分", "期間", ""})
    void withoutAnyTotalItIsAskedForOnce(String heading) {
        ReadSheet read = ReadSheet.of(
                "市町村名|事業|%s|件数|事業費（千円）".formatted(heading),
                "汐見原市|多機関協働|4月|1|2",
                "||5月|1|2",
                "菜花町|多機関協働|4月|1|2",
                "||5月|1|2");

        assertThat(read.figures()).isEmpty();
        assertThat(read.problems()).containsExactly("ERROR MONTHS_WITHOUT_TOTAL A2");
    }

    @Test
    void whereOthersHaveOneEachThatHasNoneIsNamed() {
        ReadSheet read =
                ReadSheet.of(rows("@ H99:H99", year("汐見原市|多機関協働", "||", "12|24"), List.of("菜花町|多機関協働|4月|1|2")));

        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems()).containsExactly("ERROR MONTHS_WITHOUT_TOTAL A15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"開始月", "設置月", "備考"})
    void aColumnOfOtherMonthsSaysNothingOfTheFigures(String heading) {
        ReadSheet read =
                ReadSheet.of("市町村名|事業|%s|件数|事業費（千円）".formatted(heading), "汐見原市|多機関協働|4月|1|2", "菜花町|多機関協働|10月|1|2");

        assertThat(read.figures()).hasSize(4);
        assertThat(read.problems()).noneMatch(line -> line.startsWith("ERROR"));
    }

    private static List<String> year(String first, String next, String total) {
        List<String> rows = new ArrayList<>();
        IntStream.range(0, 12)
                .mapToObj(month -> (month + 3) % 12 + 1 + "月|1|2")
                .forEach(month -> rows.add(rows.isEmpty() ? first + "|" + month : next + month));
        rows.add(next + "計|" + total);
        return rows;
    }

    @SafeVarargs
    private static String[] rows(String merge, List<String>... blocks) {
        List<String> rows = new ArrayList<>(List.of(HEAD));
        for (List<String> block : blocks) {
            rows.addAll(block);
        }
        rows.add(merge);
        return rows.toArray(String[]::new);
    }
}
