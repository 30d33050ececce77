package kurogo.intake.read.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.area.master.MunicipalityType;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.intake.read.term.ReadingContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in text files, whose only title is the name of the file, and whose rows may be broken. */
class TextFileTest {

    private static final String HEAD = "市町村名|事業|件数|事業費（千円）";
    private static final String ROW = "汐見原市|多機関協働|12|3400";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和6年度実績.csv",
                "R6.csv",
                "2024.csv",
                "上半期.csv",
                "R7上半期.csv",
                "令和7年度見込.csv",
                "計画.tsv",
                "前年度.csv",
                "うち新規.csv",
                "令和6年度/汐見原市_中間.csv",
                "訂正前.xlsx"
            })
    void aNameThatSpeaksOfOtherFiguresIsTold(String name) {
        assertThat(problems(name, HEAD, ROW)).containsExactly("NOTICE TITLE_REMARK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"list.csv", "令和7年度実績.csv", "R7.csv", "汐見原市_20260501.csv", "重層 R7年度 一覧(2).csv", "令和6年度/R7.csv"})
    void anyOtherIsNot(String name) {
        assertThat(problems(name, HEAD, ROW)).isEmpty();
    }

    @Test
    void theRestOfARowThatWasBrokenInTwoIsAsked() {
        assertThat(problems("list.csv", HEAD, ROW, "菜花町|多機関協働|", "1|40")).contains("ERROR ROW_NOT_RECOGNISED");
        assertThat(problems("list.csv", HEAD, ROW, "菜花町|多機関協働|1|", "40")).contains("ERROR ROW_NOT_RECOGNISED");
        assertThat(ReadSheet.of(HEAD, ROW, "1|40").problems()).contains("ERROR ROW_NOT_RECOGNISED A3");
        assertThat(ReadSheet.of("No|" + HEAD, "1|" + ROW, "2|", "3|").problems())
                .isEmpty();
        assertThat(ReadSheet.of(HEAD, ROW, "1").problems()).isEmpty();
    }

    private static List<String> problems(String name, String... lines) {
        Municipality city = new Municipality(
                MunicipalityCode.parse("95201").orElseThrow(), "汐見原市", "", "", "", MunicipalityType.CITY);
        MunicipalityDirectory directory = new MunicipalityDirectory("95", "見本県", List.of(city));
        return ReportReader.read(
                        new SourceFile(name, List.of(ReadSheet.sheet("", lines)), List.of()),
                        new ReadingContext(
                                directory,
                                Optional.of(ReportingPeriod.parse("R7").orElseThrow())))
                .problems()
                .stream()
                .map(problem -> problem.severity() + " " + problem.code())
                .toList();
    }
}
