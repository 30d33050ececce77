package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.area.master.FormerName;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.area.master.MunicipalityType;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.report.ReadSheet;
import kurogo.intake.read.report.ReportReader;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.LongSheet;
import kurogo.intake.read.sheet.Pages;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.intake.read.term.ReadingContext;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import org.junit.jupiter.api.Test;

/** Rows of a list that are no reports: totals of every kind, footnotes, repeated heads; and former names in its rows. */
class ListTotalsTest {

    private static final String HEAD = "市町村名,年度,事業,支援実績件数,事業費（千円）";
    private static final MunicipalityDirectory DIRECTORY = new MunicipalityDirectory(
            "95",
            "見本県",
            List.of(
                    municipality("95201", "甲市", "", MunicipalityType.CITY),
                    municipality("95202", "乙市", "", MunicipalityType.CITY),
                    municipality("95301", "丙町", "東郡", MunicipalityType.TOWN),
                    municipality("95302", "丁村", "東郡", MunicipalityType.VILLAGE),
                    municipality("95321", "戊町", "西郡", MunicipalityType.TOWN)),
            List.of(new FormerName("旧丙村", code("95301"), LocalDate.of(2025, 9, 30))));

    @Test
    void eachTotalIsComparedWithTheRowsItCovers() {
        assertThat(problems(
                        "県計,,多機関協働,15,150",
                        "甲市,R7,多機関協働,1,10",
                        "乙市,R7,多機関協働,2,20",
                        "市計,,多機関協働,3,30",
                        "丙町,R7,多機関協働,3,30",
                        "丁村,R7,多機関協働,4,40",
                        "東郡計,,多機関協働,7,70",
                        "戊町,R7,多機関協働,5,50",
                        "西郡計,,多機関協働,5,50",
                        "町村計,,多機関協働,12,120",
                        "合計,,,15,150"))
                .isEmpty();
    }

    @Test
    void aTotalMayBearTheNameAloneOfWhatItCovers() {
        assertThat(problems(
                        "総数,,多機関協働,15,150",
                        "見本県,,多機関協働,15,150",
                        "95000,,多機関協働,15,150",
                        "市部,,多機関協働,3,30",
                        "甲市,R7,多機関協働,1,10",
                        "乙市,R7,多機関協働,2,20",
                        "郡部,,多機関協働,12,120",
                        "東郡,,多機関協働,7,70",
                        "丙町,R7,多機関協働,3,30",
                        "丁村,R7,多機関協働,4,40",
                        "西郡,,多機関協働,6,50",
                        "戊町,R7,多機関協働,5,50",
                        "県全体,,多機関協働,15,151"))
                .extracting(problem -> problem.code() + " " + problem.place().inFile() + problem.arguments())
                .containsExactly("TOTAL_DOES_NOT_MATCH 表!D12[6件, 5件]", "TOTAL_DOES_NOT_MATCH 表!E14[151000円, 150000円]");
    }

    @Test
    void ofAListReadPageByPageTheTotalsAreComparedAsWell() {
        List<List<SourceCell>> rows = rows(
                HEAD,
                "県計,,多機関協働,15,150",
                "甲市,R7,多機関協働,1,10",
                "乙市,R7,多機関協働,2,20",
                "市計,,多機関協働,3,31",
                "丙町,R7,多機関協働,3,30",
                "丁村,R7,多機関協働,4,40",
                "東郡計,,多機関協働,7,70",
                "戊町,R7,多機関協働,5,50",
                "西郡計,,多機関協働,6,50",
                "町村計,,多機関協働,12,120",
                "合計,,,15,150");
        LongSheet sheet = new LongSheet("", false, () -> new PagesOfTwo(rows));

        assertThat(problems(new SourceFile("表.csv", List.of(), List.of(sheet), List.of())))
                .extracting(problem -> problem.code() + " " + problem.place().inFile() + problem.arguments())
                .containsExactly("TOTAL_DOES_NOT_MATCH E5[31000円, 30000円]", "TOTAL_DOES_NOT_MATCH D10[6件, 5件]");
    }

    @Test
    void ofTwoYearsSideBySideEachTotalIsComparedWithItsOwn() {
        String head = "市町村名,事業,令和6年度 支援実績件数,令和7年度 支援実績件数";
        assertThat(problems(file(head, "甲市,多機関協働,1,4", "丙町,多機関協働,2,5", "合計,,3,9")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.OTHER_PERIOD);
        assertThat(problems(file(head, "甲市,多機関協働,1,4", "丙町,多機関協働,2,5", "合計,,3,8")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.OTHER_PERIOD, ProblemCode.TOTAL_DOES_NOT_MATCH);
    }

    @Test
    void aTotalThatDoesNotMatchIsReportedWithBothFigures() {
        assertThat(problems("甲市,R7,多機関協働,1,10", "丙町,R7,多機関協働,3,30", "町村計,,多機関協働,4,30", "合計,,,4,40"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.TOTAL_DOES_NOT_MATCH);
                    assertThat(problem.isError()).isFalse();
                    assertThat(problem.arguments()).containsExactly("4件", "3件");
                    assertThat(problem.place().inFile()).isEqualTo("表!D4");
                });
    }

    @Test
    void aSubtotalCoversTheRowsSinceTheOneBeforeIt() {
        assertThat(problems(
                        "甲市,R7,多機関協働,1,10", "小計,,,1,10", "丙町,R7,多機関協働,3,30", "丁村,R7,多機関協働,,", "小計,,,3,30", "計,,,4,40"))
                .isEmpty();
    }

    @Test
    void footnotesAndRepeatedHeadsAreNoData() {
        assertThat(problems("甲市,R7,多機関協働,1,10", HEAD, "乙市,R7,多機関協働,2,20", "※ 乙市は速報値", "資料：地域福祉課調べ"))
                .extracting(problem -> problem.code() + " " + problem.cellText())
                .containsExactly("FOOTNOTE_KEPT ※ 乙市は速報値", "FOOTNOTE_KEPT 資料：地域福祉課調べ");
    }

    @Test
    void aFootnoteIsARemarkOfTheMunicipalityItNames() {
        UnderstoodFile read = ReportReader.read(
                file(HEAD, "甲市,R7,多機関協働,1,10", "乙市,R7,多機関協働,2,20", "※ 乙市は速報値", "注 乙市の事業費は税抜き", "資料：地域福祉課調べ"),
                new ReadingContext(DIRECTORY, ReportingPeriod.parse("R7")));

        assertThat(read.reports())
                .extracting(report -> report.answers().remarks())
                .containsExactly("", "※ 乙市は速報値\n注 乙市の事業費は税抜き");
        assertThat(read.reports().getLast().cells())
                .filteredOn(cell -> cell.field().equals(FieldPath.of(Field.REMARKS)))
                .extracting(cell -> cell.place().inFile())
                .containsExactly("表!A5");
    }

    @Test
    void aFormerNameIsUnderstoodOnceThePeriodBeganBehindItAndElseAsked() {
        assertThat(problems("旧丙村,R8,多機関協働,1,10")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.FORMER_NAME);
            assertThat(problem.arguments()).containsExactly("丙町", "2025-10-01");
        });
        assertThat(problems("旧丙村,R7,多機関協働,1,10")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.FORMER_NAME_UNCLEAR);
            assertThat(problem.isError()).isTrue();
        });
    }

    private static List<Problem> problems(String... rows) {
        Optional<ReportingPeriod> period = ReportingPeriod.parse(rows[0].contains("R8") ? "R8" : "R7");
        return ReportReader.read(file(HEAD, rows), new ReadingContext(DIRECTORY, period))
                .problems();
    }

    private static List<Problem> problems(SourceFile file) {
        return ReportReader.read(file, new ReadingContext(DIRECTORY, ReportingPeriod.parse("R7")))
                .problems();
    }

    private static SourceFile file(String head, String... rows) {
        List<List<SourceCell>> cells =
                rows(Stream.concat(Stream.of(head), Stream.of(rows)).toArray(String[]::new));
        return new SourceFile("表.csv", List.of(new Grid("表", false, cells, List.of(), Set.of(), Set.of())), List.of());
    }

    private static List<List<SourceCell>> rows(String... lines) {
        return IntStream.range(0, lines.length).mapToObj(i -> row(i, lines[i])).toList();
    }

    private static List<SourceCell> row(int number, String line) {
        String[] texts = line.split(",", -1);
        return IntStream.range(0, texts.length)
                .mapToObj(column -> new SourceCell(
                        new CellAddress(number, column),
                        texts[column].isEmpty() ? CellContent.EMPTY : new CellContent.Text(texts[column])))
                .toList();
    }

    private static Municipality municipality(String code, String name, String county, MunicipalityType type) {
        return new Municipality(code(code), name, name, name, county, type);
    }

    private static MunicipalityCode code(String digits) {
        return MunicipalityCode.parse(digits).orElseThrow();
    }

    /** A long list, two rows a page. */
    private static final class PagesOfTwo implements Pages {

        private final List<List<SourceCell>> rows;
        private int next;

        PagesOfTwo(List<List<SourceCell>> rows) {
            this.rows = rows;
        }

        @Override
        public Optional<Grid> next() {
            int from = next;
            next = Math.min(from + 2, rows.size());
            return from == next
                    ? Optional.empty()
                    : Optional.of(new Grid(
                            "", false, from, rows.subList(from, next), List.of(), Set.of(), Set.of(), Map.of()));
        }

        @Override
        public void close() {}
    }

    @Test
    void aTotalIsNotComparedWhereARowOrItselfIsNotKnown() {
        String head = "市町村名|事業|件数";
        assertThat(ReadSheet.of(head, "汐見原市|多機関協働|12", "菜花町|多機関協働|集計中", "合計||20")
                        .problems())
                .containsExactly("NOTICE TOTAL_NOT_COMPARED C4");
        assertThat(ReadSheet.of(head, "汐見原市|多機関協働|12", "菜花町|多機関協働|約7", "合計||20").problems())
                .contains("NOTICE TOTAL_NOT_COMPARED C4")
                .noneMatch(problem -> problem.contains("TOTAL_DOES_NOT_MATCH"));
        assertThat(ReadSheet.of(head, "汐見原市|多機関協働|12", "菜花町|多機関協働|1", "合計||約13").problems())
                .containsExactly("NOTICE TOTAL_NOT_COMPARED C4");
        assertThat(ReadSheet.of(head, "汐見原市|多機関協働|12", "菜花町|多機関協働|", "合計||20").problems())
                .containsExactly("NOTICE TOTAL_DOES_NOT_MATCH C4");
    }

    @Test
    void aTotalOverRowsOfAnotherYearIsNotComparedWithThoseThatAreRead() {
        String[] leading = {"年度|市町村名|件数", "R6|汐見原市|10", "|菜花町|18", "計||28", "R7|汐見原市|12", "|菜花町|20", "計||32"};
        String[] inEachRow = {"年度|市町村名|件数", "R6|計|28", "R6|汐見原市|10", "R6|菜花町|18", "R7|計|32", "R7|汐見原市|12", "R7|菜花町|20"};
        String[] wrong = {"年度|市町村名|件数", "R6|汐見原市|10", "計||10", "R7|汐見原市|12", "|菜花町|20", "計||33"};

        assertThat(ReadSheet.of(withTitle(leading)).problems()).containsExactly("NOTICE OTHER_PERIOD 表");
        assertThat(ReadSheet.of(withTitle(inEachRow)).problems()).containsExactly("NOTICE OTHER_PERIOD 表");
        assertThat(ReadSheet.of(withTitle(wrong)).problems())
                .containsExactlyInAnyOrder("NOTICE OTHER_PERIOD 表", "NOTICE TOTAL_DOES_NOT_MATCH C7");
    }

    @Test
    void aTotalOverSeveralYearsIsNotCompared() {
        assertThat(ReadSheet.of(withTitle(
                                "市町村名|年度|件数", "汐見原市|R6|10", "|R7|12", "計||22", "菜花町|R6|18", "|R7|20", "計||38"))
                        .problems())
                .noneMatch(line -> line.contains("DOES_NOT_MATCH"));
    }

    private static String[] withTitle(String... lines) {
        return Stream.concat(Stream.of("多機関協働事業||"), Stream.of(lines)).toArray(String[]::new);
    }
}
