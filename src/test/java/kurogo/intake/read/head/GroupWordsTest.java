package kurogo.intake.read.head;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that group the columns of a head, typed in the middle or at the right of them and not merged. */
class GroupWordsTest {

    @ParameterizedTest
    @CsvSource({
        "市町村名||多機関協働事業||参加支援事業, |件数|事業費（千円）|件数|事業費（千円）, 汐見原市|12|3400|3|300, B2",
        "市町村名|||多機関協働事業|||参加支援事業, |件数|事業費（千円）|実施方法|件数|事業費（千円）|実施方法, 汐見原市|12|3400|直営|3|300|委託, C2",
        "||多機関協働事業||参加支援事業, 市町村名|件数|事業費（千円）|件数|事業費（千円）, 汐見原市|12|3400|3|300, B2",
        "市町村名||件数|||事業費（千円）|, |多機関協働|アウトリーチ|参加支援|多機関協働|アウトリーチ|参加支援, 汐見原市|12|4|3|3400|400|300, B2",
        "区分||多機関協働事業||参加支援事業, 市町村名|件数|事業費（千円）|件数|事業費（千円）, 汐見原市|12|3400|3|300, B2",
    })
    void columnsLeftOfTheFirstWordThatComeAgainAreAskedAboutOnce(String groups, String head, String row, String cell) {
        ReadSheet read = ReadSheet.of(groups, head, row);

        assertThat(read.problems()).containsExactly("ERROR GROUP_UNCLEAR " + cell);
    }

    @Test
    void onlyWhatStandsRightBelowAWordIsReadThen() {
        assertThat(ReadSheet.of("市町村名||多機関協働事業||参加支援事業", "|件数|事業費（千円）|件数|事業費（千円）", "汐見原市|12|3400|3|300")
                        .figures())
                .containsExactly("汐見原市 COST:MULTI_AGENCY=3400000 C3", "汐見原市 COST:PARTICIPATION=300000 E3");
        assertThat(ReadSheet.of("令和7年度　多機関協働事業", "市町村名||計画||実績", "|件数|事業費（千円）|件数|事業費（千円）", "汐見原市|99|9900|12|3400")
                        .figures())
                .containsExactly("汐見原市 COST:MULTI_AGENCY=3400000 E4");
    }

    @Test
    void soItIsOnItsSideAndOnAForm() {
        ReadSheet turned =
                ReadSheet.of("令和7年度||汐見原市|菜花町", "|件数|12|1", "多機関協働|事業費（千円）|3400|40", "|件数|3|2", "参加支援|事業費（千円）|300|50");
        ReadSheet form = ReadSheet.of(
                "市町村名|汐見原市", "事業||支援実績件数（件）|||事業費（千円）|", "|実績|計画|率|実績|計画|率", "多機関協働|12|20|60|3400|5000|68");

        assertThat(turned.figures()).noneMatch(line -> line.contains("CASES"));
        assertThat(turned.problems()).containsExactly("ERROR GROUP_UNCLEAR B2");
        assertThat(form.figures()).isEmpty();
        assertThat(form.problems()).contains("ERROR GROUP_UNCLEAR B3");
    }

    @Test
    void yearsAreNotParted() {
        ReadSheet read =
                ReadSheet.of("多機関協働事業||||", "市町村名||令和6年度||令和7年度", "|件数|事業費（千円）|件数|事業費（千円）", "汐見原市|10|3000|12|3400");

        assertThat(read.problems()).contains("ERROR GROUP_UNCLEAR B3");
    }

    @Test
    void oneWordThatMayCoverWhatStandsLeftOfItIsAskedAbout() {
        assertThat(ReadSheet.of("|||参加支援事業", "市町村名|件数|実施方法|事業費（千円）", "汐見原市|12|直営|3400")
                        .problems())
                .contains("ERROR GROUP_UNCLEAR B2");
    }

    @ParameterizedTest
    @CsvSource({
        "市町村名|多機関協働事業||参加支援事業|, |件数|事業費（千円）|件数|事業費（千円）, 汐見原市|12|3400|3|300, 4",
        "|||多機関協働事業||参加支援事業|, 市町村名|件数|事業費（千円）|件数|事業費（千円）|件数|事業費（千円）, 汐見原市|15|3700|12|3400|3|300, 4",
        "||多機関協働事業||参加支援事業|, 市町村名|人口|件数|事業費（千円）|件数|事業費（千円）, 汐見原市|99|12|3400|3|300, 4",
        "|||うち新規|, 市町村名|事業|件数|件数, 汐見原市|多機関協働|12|3, 1",
        "|||令和7年度, 市町村名|事業|件数|事業費（千円）, 汐見原市|多機関協働|12|3400, 2",
        "|||［単位：千円］, 市町村名|事業|件数|事業費（千円）, 汐見原市|多機関協働|12|3400, 2",
        "|||（千円）, 市町村名|事業|件数|事業費, 汐見原市|多機関協働|12|3400, 2",
        "|||実績, 市町村名|事業|件数|事業費（千円）, 汐見原市|多機関協働|12|3400, 2",
    })
    void wordsAtTheLeftOfTheirColumnsAreReadAsEver(String groups, String head, String row, int figures) {
        ReadSheet read = ReadSheet.of(groups, head, row);

        assertThat(read.figures()).hasSize(figures);
        assertThat(read.problems()).noneMatch(line -> line.startsWith("ERROR"));
    }
}
