package kurogo.intake.read.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.form.TypedSheet;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.SourceFile;
import org.junit.jupiter.api.Test;

/** A municipality that is reported twice is told with both places. */
class ReportedTwiceTest {

    private static final String[] FORM = {
        "令和7年度 実績報告書 | ", "団体コード | 952010", "市町村名 | 汐見原市", "事業 | 支援実績件数 | 事業費（千円）", "多機関協働事業 | 12 | 3,400"
    };

    @Test
    void aRowOfAListNamesTheRowOfTheSameProgrammeBeforeIt() {
        assertThat(twice(TypedSheet.grid(
                        "一覧",
                        "市町村名 | 事業名 | 支援実績件数",
                        "汐見原市 | 参加支援事業 | 3",
                        "汐見原市 | 多機関協働事業 | 12",
                        "汐見原市 | 多機関協働事業 | 13")))
                .containsExactly(List.of("952010", "一覧!A3", "一覧!A4"));
    }

    @Test
    void aRowOfATableWithProgrammesSideBySideNamesTheRowBeforeIt() {
        assertThat(twice(TypedSheet.grid(
                        "一覧",
                        "市町村名 | 多機関協働事業 | | 参加支援事業 | ",
                        " | 支援実績件数 | 事業費（円） | 支援実績件数 | 事業費（円）",
                        "汐見原市 | 12 | 34000 | 3 | 100",
                        "汐見原市 | 13 | 34000 | 3 | 100")))
                .containsExactly(List.of("952010", "一覧!A3", "一覧!A4"));
    }

    @Test
    void aSecondFormNamesBothSheets() {
        assertThat(twice(TypedSheet.grid("報告書", FORM), TypedSheet.grid("報告書 (2)", FORM)))
                .containsExactly(List.of("952010", "報告書", "報告書 (2)"));
    }

    private static List<List<String>> twice(Grid... sheets) {
        return ReportReader.read(new SourceFile("報告.xlsx", List.of(sheets), List.of()), TypedSheet.context())
                .problems()
                .stream()
                .filter(problem -> problem.code() == ProblemCode.DUPLICATE_REPORT)
                .map(Problem::arguments)
                .toList();
    }
}
