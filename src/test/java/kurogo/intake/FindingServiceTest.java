package kurogo.intake;

import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is to be looked at in all files that wait, without reading them anew. */
class FindingServiceTest extends UploadGround {

    private static final CellAddress CASES = new CellAddress(11, 3);

    @Autowired
    FindingService findings;

    @Test
    void aMunicipalityUnderstoodFromAnotherSpellingIsInTheList() {
        stage("一覧.csv", "市町村名,事業,件数\nしおみはら市,多機関協働,12\n".getBytes(StandardCharsets.UTF_8));

        assertThat(find(everything()))
                .extracting(
                        FileFinding::kind,
                        FileFinding::municipality,
                        found -> found.name()
                                .map(name -> name.heading() + " " + name.cellText() + " " + name.understood()))
                .containsExactly(
                        tuple(FoundKind.CORRECTED, Optional.of(CITY), Optional.of("MUNICIPALITY_NAME しおみはら市 汐見原市")));
    }

    @Test
    void whatIsToBeMendedInAnyFileStandsFirstWithItsFileMunicipalityCellTextAndReason() {
        stage("市.xlsx", ReportWorkbook.of(CITY, "汐見原市").cases("１２"));
        Upload town = stage("町.xlsx", ReportWorkbook.of(TOWN, "菜花町").cases("7件くらい"));
        FileFinding first = find(everything()).getFirst();

        assertThat(first.uploadId()).isEqualTo(town.id());
        assertThat(first.kind()).isEqualTo(FoundKind.PROBLEM);
        assertThat(first.municipality()).contains(TOWN);
        assertThat(first.place().file()).isEqualTo("町.xlsx");
        assertThat(first.place().inFile()).isEqualTo("報告書!D12");
        assertThat(first.cellText()).isEqualTo("7件くらい");
        assertThat(first.problem().map(Problem::code)).contains(ProblemCode.NOT_UNDERSTOOD);
    }

    @Test
    void aCorrectedCellSaysWhatItWasReadAs() {
        stage("市.xlsx", ReportWorkbook.of(CITY, "汐見原市").cases("１２件"));

        assertThat(find(ofKind(FoundKind.CORRECTED)))
                .filteredOn(finding -> finding.cellText().equals("１２件"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.understood().orElseThrow().understood())
                                .isEqualTo("12"));
    }

    @Test
    void everyFindingOfThePreviewIsThere() {
        Upload upload = stage("市.xlsx", ReportWorkbook.of(CITY, "汐見原市").cases("１２件くらい"));

        assertThat(counts())
                .containsEntry(FoundKind.PROBLEM, upload.errors())
                .containsEntry(FoundKind.CORRECTED, upload.corrections());
        assertThat(asStaff(() -> findings.leftOut(round.id()))).isEmpty();
    }

    @Test
    void aCellReadAsAPersonSaidIsToldAsSuchAndIsNoProblemAnyMore() {
        Upload upload = stage("市.xlsx", ReportWorkbook.of(CITY, "汐見原市").cases("12件くらい"));

        asStaff(() -> intake.amend(upload, "報告書", CASES, "12"));

        assertThat(counts()).doesNotContainKey(FoundKind.PROBLEM);
        assertThat(find(ofKind(FoundKind.AMENDED)))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.amendment().orElseThrow().after()).isEqualTo("12"));
    }

    @Test
    void wordsAreSoughtInFileCellAndWhatTheyNameToWhoeverReadsThem() {
        stage("市.xlsx", ReportWorkbook.of(CITY, "汐見原市").cases("12件くらい"));
        stage("町.xlsx", ReportWorkbook.of(TOWN, "菜花町").cases("7ケース"));

        assertThat(files(words("町.XLSX"))).containsOnly("町.xlsx");
        assertThat(files(words("件くらい"))).containsOnly("市.xlsx");
        assertThat(files(words("なばな", Set.of(), Set.of(TOWN)))).containsOnly("町.xlsx");
        assertThat(find(words("読み取れ", Set.of("NOT_UNDERSTOOD"), Set.of())))
                .hasSize(2)
                .allMatch(finding -> finding.kind() == FoundKind.PROBLEM);
        assertThat(find(words("どこにもない言葉"))).isEmpty();
    }

    @Test
    void theListIsSortedByFileOrMunicipalityAndGivenInParts() {
        stage("い.xlsx", ReportWorkbook.of(CITY, "汐見原市").cases("12件くらい"));
        stage("あ.xlsx", ReportWorkbook.of(TOWN, "菜花町").cases("7件くらい"));

        assertThat(files(sorted(FindingOrder.BY_FILE)).findFirst()).contains("あ.xlsx");
        assertThat(files(sorted(FindingOrder.BY_MUNICIPALITY)).findFirst()).contains("い.xlsx");
        List<FileFinding> whole = find(everything());
        assertThat(asStaff(() -> findings.find(everything(), 1, 2))).isEqualTo(whole.subList(1, 3));
    }

    @Test
    void aRowOfAListBelongsToItsMunicipalityAndOneOfNobodyToNone() {
        stage("一覧.csv", list("952010,汐見原市,12件くらい", "953016,菜花町,7", ",どこか町,3").getBytes(StandardCharsets.UTF_8));

        assertThat(find(ofKind(FoundKind.PROBLEM)))
                .extracting(finding -> finding.problem().orElseThrow().code(), FileFinding::municipality)
                .contains(
                        tuple(ProblemCode.NOT_UNDERSTOOD, Optional.of(CITY)),
                        tuple(ProblemCode.UNKNOWN_MUNICIPALITY, Optional.empty()));
    }

    @Test
    void ofAFileFullOfThemTheFirstAreKeptAndTheRestIsCounted() {
        String[] rows = IntStream.range(0, 300)
                .mapToObj(row -> "952010,汐見原市,約" + row + "件くらい")
                .toArray(String[]::new);
        Upload upload = stage("一覧.csv", list(rows).getBytes(StandardCharsets.UTF_8));
        int kept = counts().values().stream().mapToInt(Integer::intValue).sum();

        assertThat(counts()).containsEntry(FoundKind.PROBLEM, FirstCorrections.MOST);
        assertThat(asStaff(() -> findings.leftOut(round.id())))
                .containsExactly(new FindingsLeftOut(
                        upload.id(), "一覧.csv", upload.errors() + upload.notices() + upload.corrections() - kept));
    }

    @Test
    void longTextsAreCut() {
        stage("市.xlsx", ReportWorkbook.of(CITY, "汐見原市").cases("長".repeat(5_000)));

        assertThat(find(ofKind(FoundKind.PROBLEM)).getFirst().cellText())
                .hasSize(301)
                .endsWith("…");
    }

    @Test
    void nothingIsLeftOfAFileThatWaitsNoMore() {
        Upload kept = stage("市.xlsx", ReportWorkbook.of(CITY, "汐見原市").cases("１２件"));
        Upload gone = stage("町.xlsx", ReportWorkbook.of(TOWN, "菜花町").cases("7件くらい"));

        asStaff(() -> {
            intake.discard(gone);
            return intake.accept(List.of(kept));
        });

        assertThat(transactions.<Integer>execute(status -> database.fetchCount(kurogo.db.Tables.UPLOAD_FINDING)))
                .isZero();
    }

    @Test
    void staffAndReportersDoNotSeeEachOthersUnfinishedWork() {
        stage("県.xlsx", ReportWorkbook.of(CITY, "汐見原市").cases("12件くらい"));
        asReporterOf(
                CITY,
                () -> intake.stage(
                        round.id(),
                        "市.xlsx",
                        ReportWorkbook.of(CITY, "汐見原市").cases("12件くらい").bytes()));

        assertThat(files(everything())).containsOnly("県.xlsx");
        assertThat(asReporterOf(CITY, () -> findings.find(everything(), 0, 100)))
                .isNotEmpty()
                .allMatch(finding -> finding.place().file().equals("市.xlsx"));
        assertThat(asReporterOf(TOWN, () -> findings.counts(everything()))).isEmpty();
        assertThat(asReporterOf(TOWN, () -> findings.leftOut(round.id()))).isEmpty();
    }

    /** A list of code, name and cases. */
    private static String list(String... rows) {
        return Stream.concat(
                        Stream.of("団体コード,団体名,年度,報告期間,実施状況,事業名,実施の有無,開始月,支援実績件数,事業費（千円）,実施方法"),
                        Stream.of(rows)
                                .map(row -> row.replaceFirst(",(?=[^,]*$)", ",令和7年度,年間,実施,多機関協働事業,有,4月,") + ",5000,直営"))
                .collect(Collectors.joining("\n"));
    }

    private Upload stage(String name, ReportWorkbook workbook) {
        return stage(name, workbook.bytes());
    }

    private Upload stage(String name, byte[] bytes) {
        Staging staging = asStaff(() -> intake.stage(round.id(), name, bytes)).getFirst();
        assertThat(staging).isInstanceOf(Staging.Staged.class);
        return ((Staging.Staged) staging).upload();
    }

    private List<FileFinding> find(FindingQuery query) {
        return asStaff(() -> findings.find(query, 0, 1_000));
    }

    private Stream<String> files(FindingQuery query) {
        return find(query).stream().map(finding -> finding.place().file());
    }

    private Map<FoundKind, Integer> counts() {
        return asStaff(() -> findings.counts(everything()));
    }

    private FindingQuery everything() {
        return sorted(FindingOrder.BY_KIND);
    }

    private FindingQuery sorted(FindingOrder order) {
        return new FindingQuery(round.id(), Optional.empty(), "", Set.of(), Set.of(), order);
    }

    private FindingQuery ofKind(FoundKind kind) {
        return new FindingQuery(round.id(), Optional.of(kind), "", Set.of(), Set.of(), FindingOrder.BY_KIND);
    }

    private FindingQuery words(String words) {
        return words(words, Set.of(), Set.of());
    }

    private FindingQuery words(String words, Set<String> named, Set<MunicipalityCode> municipalities) {
        return new FindingQuery(round.id(), Optional.empty(), words, named, municipalities, FindingOrder.BY_KIND);
    }
}
