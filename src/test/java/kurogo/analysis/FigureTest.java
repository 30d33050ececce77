package kurogo.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kurogo.analysis.FigureSettings.Form;
import kurogo.analysis.measure.Facts;
import kurogo.analysis.measure.Measure;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityType;
import kurogo.area.master.PopulationBands;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.export.ExportValue;
import kurogo.export.figure.FigureDrawing;
import kurogo.report.answers.Answer;
import kurogo.text.Texts;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigureTest {

    static final Texts JAPANESE = Texts.in(Locale.JAPANESE);
    private static final FigureDrawing DRAWING = new FigureDrawing(1, Duration.ofSeconds(60));
    private static final FigureFiles FILES = new FigureFiles(DRAWING);
    private static final ReportingPeriod R6 = ReportingPeriod.annual(FiscalYear.reiwa(6));
    private static final ReportingPeriod R7 = ReportingPeriod.annual(FiscalYear.reiwa(7));

    private static final DataVersion VERSION = new DataVersion(
            new TreeMap<>(Map.of(R6, new DataVersion.Submissions(9, 3), R7, new DataVersion.Submissions(7, 1))),
            Optional.of(new DataVersion.Rules("標準", 2, LocalDate.of(2026, 4, 30))));

    @AfterAll
    static void end() {
        DRAWING.close();
    }

    @Test
    void settingsComeBackFromTheirAddressAndNonsenseStandsAsUsual() {
        Map<String, String> address = Map.of(
                "measure",
                "CASES_PER_10000",
                "round",
                "R7",
                "band",
                "10000",
                "form",
                "TREND",
                "mark",
                "012025",
                "note",
                "注");
        FigureSettings settings = FigureSettings.of(address);
        assertThat(FigureSettings.of(settings.address())).isEqualTo(settings);
        assertThat(settings.period()).contains(R7);
        assertThat(FigureSettings.of(Map.of("measure", "x", "round", "?", "band", "-1", "mark", "1,2")))
                .isEqualTo(FigureSettings.FIRST);
    }

    @ParameterizedTest
    @CsvSource({"TREND, 令和6年度 (2024)～令和7年度 (2025)", "HEAT, 令和6年度 (2024)～令和7年度 (2025)", "BARS, 令和7年度 (2025)"})
    void aFileIsNamedByThePeriodsItShows(Form form, String periods) {
        assertThat(figure("form", form.name()).fileName()).endsWith("_" + periods);
    }

    @Test
    void aFigureOfSomeSaysWhichOfHowMany() {
        Figure some = figure(Map.of("form", "BARS", "extent", "FIRST_FIVE"));
        assertThat(some.notes())
                .contains("表示：大きい順に5市町村（" + some.analysis().all().size() + "市町村のうち）");
        assertThat(figure("form", "BARS").notes()).noneMatch(note -> note.startsWith("表示："));
    }

    @Test
    void whoeverHasNoNumberComesLastAndIsNeverZero() {
        List<List<ExportValue>> rows = figure("order", "SMALLEST").table().rows();
        assertThat(rows.getFirst().get(3)).isEqualTo(ExportValue.of(0.0));
        assertThat(rows.getLast().get(3)).isEqualTo(ExportValue.BLANK);
        assertThat(rows.getLast().get(4)).isEqualTo(ExportValue.of("未記入"));
    }

    @ParameterizedTest
    @EnumSource(value = Form.class, names = "PROPOSED", mode = EnumSource.Mode.EXCLUDE)
    void everyChartIsDrawnAndOpensInExcelAndPowerPointAsANativeOne(Form form) throws Exception {
        Figure figure = figure("form", form.name());
        assertThat(DRAWING.svg(figure.picture()))
                .contains(figure.chart().caption().title(), "出典：見本県");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(FILES.bytes(figure, FileKind.XLSX)))) {
            assertThat(workbook.getSheetAt(0).getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(workbook.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo(figure.table().title());
        }
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(FILES.bytes(figure, FileKind.PPTX)))) {
            assertThat(show.getCharts()).hasSize(1);
            assertThat(show.getSlides().getFirst().getShapes())
                    .filteredOn(XSLFTextBox.class::isInstance)
                    .allSatisfy(box -> assertThat(((XSLFTextBox) box).getTextHeight())
                            .isLessThanOrEqualTo(box.getAnchor().getHeight()));
            assertThat(show.getCharts().getFirst().getWorkbook().getSheetAt(0).getPhysicalNumberOfRows())
                    .isGreaterThan(1);
        }
    }

    @Test
    void ownPeersAreTheOnesChosenAndElseThePopulationBandOfWhoeverIsPointedOut() {
        Map<String, String> chosen = Map.of("line", "PEERS", "peers", "012025,012050", "mark", "011002");
        assertThat(figure(chosen).analysis().comparison().lines())
                .containsExactly(new ComparisonLine(ComparisonLine.Kind.PEERS, 17.5));
        assertThat(figure(chosen).notes()).contains("仲間の市町村：見本1市、見本4市");
        assertThat(figure(Map.of("line", "PEERS", "mark", "011002"))
                        .analysis()
                        .comparison()
                        .lines())
                .containsExactly(new ComparisonLine(ComparisonLine.Kind.SAME_BAND, 17.5));
        assertThat(figure("line", "PEERS").analysis().comparison().lines()).isEmpty();
        assertThat(FigureSettings.of(FigureSettings.of(chosen).address())).isEqualTo(FigureSettings.of(chosen));
    }

    @ParameterizedTest
    @CsvSource({
        "DAYS_LATE,報告の遅れ,日,市町村の報告の受付記録,提出期限から",
        "CONTACTS,支援・聞き取りの回数,回,支援・聞き取りの記録,期間中に市町村と行った",
        "TRAINING_HOURS,研修受講時間（延べ）,時間,研修会の出席記録,期間中に終わった研修会"
    })
    void whatIsNoProgrammesNamesNoneAndItsOwnSource(
            Measure measure, String name, String unit, String source, String definition) throws Exception {
        Figure figure = figure("measure", measure.name());
        assertThat(figure.chart().caption().title()).isEqualTo(name);
        assertThat(figure.analysis().isOfProgramme()).isFalse();
        assertThat(new FigureWords(JAPANESE).number(measure, 3)).isEqualTo("3" + unit);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(FILES.bytes(figure, FileKind.XLSX)))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(3).getStringCellValue())
                    .isEqualTo(name + "（" + unit + "）");
            List<String> notes = new ArrayList<>();
            workbook.getSheet("出典").forEach(line -> notes.add(line.getCell(0).getStringCellValue()));
            assertThat(notes)
                    .anySatisfy(note -> assertThat(note).startsWith(name + "：" + definition))
                    .last(STRING)
                    .startsWith("出典：見本県 " + source);
        }
    }

    @Test
    void aChartThatShowsMoreThanTheMeasureDefinesWhatItShows() {
        Figure figure = figure(Map.of("measure", "DAYS_LATE", "form", "SCATTER"));
        assertThat(figure.analysis().isOfProgramme()).isTrue();
        assertThat(figure.notes()).hasSize(5);
        assertThat(figure.notes().get(0)).startsWith("支援実績件数：");
        assertThat(figure.notes().get(1)).startsWith("事業費：");
        assertThat(figure.notes().get(4)).contains("市町村の報告（受理済みの最新の版）", "6／7");
    }

    @Test
    void itsFilesNameTheVersionOfTheDataTheRuleSetAndAllThatWasChosen() throws Exception {
        Figure figure = figure(Map.of("order", "CODE", "mark", "012025", "line", "NONE"));
        String conditions = "条件：指標＝支援実績件数、事業＝多機関協働事業、報告回＝令和7年度 (2025)、人口区分＝全市町村、図の形＝棒グラフ、"
                + "並び順＝団体コード順、表示する市町村＝すべて、比較の線＝なし、強調する市町村＝見本1市";
        String version = "データの版：令和7年度 (2025) 提出7件・その後の処理1回。";
        String rules = "点検基準：標準 第2版（令和8年4月30日の点検）。図の数値は点検基準によって変わりません。";
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(FILES.bytes(figure, FileKind.XLSX)))) {
            List<String> notes = new ArrayList<>();
            workbook.getSheet("出典").forEach(line -> notes.add(line.getCell(0).getStringCellValue()));
            assertThat(notes).contains(conditions, version, rules);
        }
        assertThat(new String(FILES.bytes(figure, FileKind.JSON), StandardCharsets.UTF_8))
                .contains(conditions, version, rules, "\"handedIn\"", "\"ruleSet\"");
        assertThat(figure.picture().caption().notes()).contains(version, rules);
        assertThat(figure("form", "HEAT").notes())
                .contains("データの版：令和6年度 (2024) 提出9件・その後の処理3回、令和7年度 (2025) 提出7件・その後の処理1回。");
        assertThat(figure("measure", "CONTACTS").notes()).contains("データの版：令和8年5月1日現在の記録。");
    }

    @Test
    void aCsvOfItHasTheSameNumbersInUtf8AndInCp932() {
        Figure figure = figure("order", "CODE");
        assertThat(numbers(FILES.bytes(figure, FileKind.CSV), StandardCharsets.UTF_8))
                .isEqualTo(numbers(FILES.bytes(figure, FileKind.CSV_CP932), Charset.forName("windows-31j")))
                .containsExactly("0", "7", "14", "21", "28", "35", "");
        assertThat(new String(FILES.bytes(figure, FileKind.JSON), StandardCharsets.UTF_8))
                .contains("\"団体コード\"", "見本県");
    }

    @Test
    void aMapIsProposedForOneYearOfManyMunicipalitiesAndSaysWhatStandsInForTheirShapes() {
        List<AnalysedMunicipality> rows = rows(FigureSettings.FIRST, 7);
        SortedMap<ReportingPeriod, List<AnalysedMunicipality>> year = new TreeMap<>();
        year.put(R7, IntStream.range(0, 9).boxed().flatMap(i -> rows.stream()).toList());
        Analysis many = new Analysis(
                FigureSettings.FIRST,
                R7,
                Optional.empty(),
                PopulationBands.STANDARD,
                year,
                "見本県",
                LocalDate.of(2026, 5, 1),
                Optional.of(VERSION));
        assertThat(many.form()).isEqualTo(Form.MAP);
        assertThat(drawn(many).picture().caption().notes()).contains("境界のデータがないため、市町村を団体コードの順に並べています。");
        year.put(R6, rows);
        assertThat(many.form()).isEqualTo(Form.DISTRIBUTION);
    }

    @Test
    void linesOfOneYearAreProposedForFewMunicipalitiesOnly() {
        assertThat(figure("order", "CODE").analysis().form()).isEqualTo(Form.BARS);
    }

    private static List<String> numbers(byte[] csv, Charset charset) {
        return CsvReader.builder().detectBomHeader(true).ofCsvRecord(new ByteArrayInputStream(csv), charset).stream()
                .skip(1)
                .map(row -> row.getField(3))
                .toList();
    }

    static Figure figure(String setting, String value) {
        return figure(Map.of(setting, value));
    }

    static Figure figure(Map<String, String> address) {
        FigureSettings settings = FigureSettings.of(address);
        SortedMap<ReportingPeriod, List<AnalysedMunicipality>> years = new TreeMap<>();
        years.put(R6, rows(settings, 1));
        years.put(R7, rows(settings, 7));
        return drawn(new Analysis(
                settings,
                R7,
                Optional.empty(),
                PopulationBands.STANDARD,
                years,
                "見本県",
                LocalDate.of(2026, 5, 1),
                Optional.of(VERSION)));
    }

    static Figure drawn(Analysis analysis) {
        return Figure.of(
                analysis,
                Optional.of(analysis).filter(one -> one.form() == Form.MAP).map(FigureShapes::tilesOf),
                JAPANESE);
    }

    private static List<AnalysedMunicipality> rows(FigureSettings settings, long step) {
        return IntStream.range(0, CODES.size())
                .mapToObj(i -> {
                    Facts facts = MeasureTest.facts(
                            i == CODES.size() - 1 ? Answer.blank() : Answer.of(i * step),
                            Answer.of(1_000_000L * (i + 1)),
                            10_000);
                    return new AnalysedMunicipality(
                            new Municipality(
                                    new MunicipalityCode(CODES.get(i)),
                                    "見本" + i + "市",
                                    "",
                                    "",
                                    "",
                                    MunicipalityType.CITY),
                            facts,
                            settings.measure().of(facts));
                })
                .toList();
    }

    private static final List<String> CODES =
            List.of("011002", "012025", "012033", "012041", "012050", "012068", "012076");
}
