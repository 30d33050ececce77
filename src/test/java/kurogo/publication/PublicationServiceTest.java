package kurogo.publication;

import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kurogo.area.MasterImportService;
import kurogo.calendar.JapanTime;
import kurogo.calendar.Wareki;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.Appointment;
import kurogo.followup.ContactWay;
import kurogo.followup.ConversationContent;
import kurogo.followup.ConversationState;
import kurogo.followup.Draft;
import kurogo.followup.DraftService;
import kurogo.followup.Notes;
import kurogo.followup.Resolution;
import kurogo.followup.SupportKind;
import kurogo.followup.Topic;
import kurogo.followup.Visibility;
import kurogo.report.ReportingRound;
import kurogo.report.answers.Answer;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.Silence;
import kurogo.review.FlagService;
import kurogo.review.FlagState;
import kurogo.review.OneRound;
import kurogo.review.ReviewService;
import kurogo.review.TrackedFlag;
import kurogo.review.rule.RuleCode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@Import(OneRound.class)
class PublicationServiceTest {

    private static final LocalDate TODAY = JapanTime.today(Clock.systemUTC());
    private static final int CASES = 2;
    private static final int ALL_PROGRAMMES = 3;

    @Autowired
    MasterImportService imports;

    @Autowired
    OneRound oneRound;

    @Autowired
    ReviewService review;

    @Autowired
    FlagService flags;

    @Autowired
    DraftService drafts;

    @Autowired
    PublicationService publication;

    private ReportingRound round;

    @BeforeEach
    void aRound() {
        ThreeMunicipalities.importThrough(imports);
        round = oneRound.open(7);
    }

    @Test
    void everyMunicipalityHasALineAndTheTotalsAreThoseOfTheNumbersAbove() throws IOException {
        oneRound.report(round, CITY, 1234);
        oneRound.report(round, TOWN, 0);

        Sheet sheet = casesSheet();

        assertThat(sheet.getSheetName()).isEqualTo("支援実績件数");
        Row city = rowOf(sheet, "汐見原市");
        assertThat(city.getCell(0).getStringCellValue()).isEqualTo("952010");
        assertThat(city.getCell(CASES).getNumericCellValue()).isEqualTo(1234);
        assertThat(rowOf(sheet, "菜花町").getCell(CASES).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(words(rowOf(sheet, "霧降村"))).endsWith("※", "※");
        Row total = rowOf(sheet, "計");
        for (int column : List.of(CASES, ALL_PROGRAMMES)) {
            assertThat(total.getCell(column).getNumericCellValue()).isEqualTo(sum(sheet, city, total, column));
            assertThat(rowOf(sheet, "件数の報告がある市町村数").getCell(column).getNumericCellValue())
                    .isEqualTo(2);
        }
    }

    @Test
    void theSheetSaysWhenItsDataCountedAndExplainsTheMarksThatStandInItAndNoOthers() throws IOException {
        oneRound.report(round, CITY, Answer.silent(Silence.BEING_COUNTED), NeedsAssessment.REFLECTED_IN_STAFFING);

        List<String> lines = firstCells(casesSheet());

        assertThat(lines).anyMatch(line -> line.contains("受付中の速報") && line.contains(Wareki.date(TODAY)));
        assertThat(lines).contains("※　未報告", "◇　集計中").noneMatch(line -> line.contains("秘匿"));
        assertThat(lines).anyMatch(line -> line.startsWith("出典："));
    }

    @Test
    void aFlagOnFewCasesTellsWhatWasConfirmedWhenAndHowButNotWhatWeMakeOfIt() throws IOException {
        TrackedFlag flag = flagOnNoCasesOfCity();
        talkAbout(flag);
        asStaff(() -> {
            flags.decide(flag, FlagState.EXPLAINED, "体制の立ち上げ期にある");
            return flag;
        });

        Sheet sheet = fewCasesSheet();

        assertThat(sheet.getSheetName()).isEqualTo("確認の状況");
        assertThat(table(sheet))
                .containsExactly(
                        List.of(
                                "952010",
                                "汐見原市",
                                "多機関協働事業",
                                "0",
                                "実績0件",
                                severity(flag),
                                "説明を受理",
                                day(),
                                "訪問",
                                "実績0件について\n確認\n・人手がない"),
                        List.of(
                                "952010",
                                "汐見原市",
                                "多機関協働事業",
                                "0",
                                "実績0件",
                                severity(flag),
                                "説明を受理",
                                day(),
                                "県の判断（説明を受理）",
                                "体制の立ち上げ期にある"));
    }

    @Test
    void aFlagNobodyAskedAboutIsListedAsNotConfirmed() throws IOException {
        flagOnNoCasesOfCity();

        assertThat(table(fewCasesSheet()))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith("", "", "未確認"));
    }

    @Test
    void bothFilesAreWrittenInEnglishToo() throws IOException {
        flagOnNoCasesOfCity();

        assertThat(firstCells(sheet(asStaff(() -> publication.cases(round, Locale.ENGLISH)))))
                .contains("※  Not reported");
        assertThat(table(sheet(asStaff(() -> publication.fewCases(round, Locale.ENGLISH))))
                        .getFirst())
                .endsWith("Not confirmed yet");
    }

    @Test
    void aReporterMayHaveNeither() {
        assertThatThrownBy(() -> asReporterOf(CITY, () -> publication.cases(round, Locale.JAPANESE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asReporterOf(CITY, () -> publication.fewCases(round, Locale.JAPANESE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private TrackedFlag flagOnNoCasesOfCity() {
        oneRound.report(round, CITY, 0);
        asStaff(() -> review.evaluate(round.id()));
        return asStaff(() -> flags.ofRound(round.id())).stream()
                .filter(flag -> flag.finding().rule() == RuleCode.ZERO_CASES)
                .findFirst()
                .orElseThrow();
    }

    private void talkAbout(TrackedFlag flag) {
        ConversationContent content = new ConversationContent(
                "実績0件について",
                ConversationState.HELD,
                new Appointment(TODAY, Optional.empty(), Optional.of(60), ContactWay.VISIT, "市役所"),
                SupportKind.ADVICE,
                List.of(CITY),
                List.of(flag.id()),
                Set.of(Topic.CASES),
                List.of(),
                new Notes("なぜか", "## 確認\n- **人手**がない", "県の見立て"),
                Visibility.ALL);
        asStaff(() -> drafts.keep(drafts.begin(Draft.Work.agreeing(content, List.of())), Resolution.NONE));
    }

    private Sheet casesSheet() throws IOException {
        return sheet(asStaff(() -> publication.cases(round, Locale.JAPANESE)));
    }

    private Sheet fewCasesSheet() throws IOException {
        return sheet(asStaff(() -> publication.fewCases(round, Locale.JAPANESE)));
    }

    private static Sheet sheet(byte[] content) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            assertThat(book).hasSize(1);
            return book.getSheetAt(0);
        }
    }

    private static String severity(TrackedFlag flag) {
        return switch (flag.finding().severity()) {
            case ALERT -> "要確認";
            case CAUTION -> "注意";
            case NOTE -> "参考";
        };
    }

    private static String day() {
        return TODAY.toString().replace('-', '/');
    }

    private static double sum(Sheet sheet, Row first, Row total, int column) {
        double sum = 0;
        for (int row = first.getRowNum(); row < total.getRowNum(); row++) {
            if (sheet.getRow(row).getCell(column).getCellType() == CellType.NUMERIC) {
                sum += sheet.getRow(row).getCell(column).getNumericCellValue();
            }
        }
        return sum;
    }

    private static Row rowOf(Sheet sheet, String name) {
        for (Row row : sheet) {
            if (words(row).contains(name)) {
                return row;
            }
        }
        throw new AssertionError("No row of " + name);
    }

    private static List<String> firstCells(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        sheet.forEach(row -> lines.add(words(row).getFirst()));
        return lines;
    }

    /** The lines of the second sheet: those that begin with the code of a municipality. */
    private static List<List<String>> table(Sheet sheet) {
        List<List<String>> table = new ArrayList<>();
        sheet.forEach(row -> {
            if (words(row).getFirst().matches("\\d{6}")) {
                table.add(words(row));
            }
        });
        return table;
    }

    private static List<String> words(Row row) {
        DataFormatter formatter = new DataFormatter(Locale.JAPANESE);
        List<String> words = new ArrayList<>();
        row.forEach(cell -> words.add(formatter.formatCellValue(cell)));
        return words;
    }
}
