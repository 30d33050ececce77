package kurogo.followup.ui;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import kurogo.access.Colleague;
import kurogo.area.AreaService;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.ContactWay;
import kurogo.followup.FlagOutcome;
import kurogo.followup.FollowUpReport;
import kurogo.followup.Punctuality;
import kurogo.followup.SupportGiven;
import kurogo.followup.SupportKind;
import kurogo.text.Texts;
import kurogo.uikit.Download;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A visit, a joint meeting another section keeps to itself, and a training session, as a workbook. */
@DatabaseTest
class SupportFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final FollowUpReport REPORT = new FollowUpReport(
            List.of(
                    new SupportGiven(
                            DAY,
                            SupportKind.ALONGSIDE,
                            Optional.of(ContactWay.VISIT),
                            Optional.of(new SupportGiven.Told(
                                    "体制の見直し", Optional.empty(), Colleague.ofSection(7, "県花子", "地域福祉課"))),
                            2,
                            3,
                            Map.of(CITY, Optional.of(3))),
                    new SupportGiven(
                            DAY.plusDays(1),
                            SupportKind.ALONGSIDE,
                            Optional.of(ContactWay.MEETING),
                            Optional.empty(),
                            1,
                            4,
                            Map.of(CITY, Optional.of(2), TOWN, Optional.empty())),
                    new SupportGiven(
                            DAY.plusDays(2),
                            SupportKind.TRAINING,
                            Optional.empty(),
                            Optional.of(new SupportGiven.Told("管理職研修", Optional.of(300), SupportGiven.NOBODY)),
                            0,
                            1,
                            Map.of(TOWN, Optional.of(1)))),
            Map.of(),
            new Punctuality(0, 0, 0, 0, 0),
            new FlagOutcome(5, 1, 1, 1, 2, OptionalDouble.of(2.5)),
            new FlagOutcome(0, 0, 0, 0, 0, OptionalDouble.empty()));

    @Autowired
    MasterImportService imports;

    @Autowired
    AreaService area;

    @BeforeEach
    void aPrefecture() {
        ThreeMunicipalities.importThrough(imports);
    }

    private XSSFWorkbook book() throws IOException {
        Download file = asStaff(() ->
                new SupportFile(REPORT, "令和8年度", FollowUpWords.in(Texts.in(Locale.JAPANESE), area)).xlsx());
        return new XSSFWorkbook(new ByteArrayInputStream(file.content()));
    }

    private static List<String> row(Sheet sheet, int number) {
        Row row = sheet.getRow(number);
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(cell -> new DataFormatter().formatCellValue(row.getCell(cell)))
                .toList();
    }

    @Test
    void theSupportGivenIsAWorkbookOfWhenWhomWhatAndHowMany() throws IOException {
        try (XSSFWorkbook book = book()) {
            Sheet supports = book.getSheetAt(0);
            assertThat(row(supports, 1))
                    .as("a length nobody noted is no zero")
                    .containsExactly("2026/06/01", "汐見原市", "伴走的支援", "訪問", "体制の見直し", "", "2", "3", "県花子");
            assertThat(row(supports, 2)).contains("他課限り").doesNotContain("県花子");
            assertThat(row(supports, 3)).contains("研修会", "管理職研修", "300", "県の担当者なし");
        }
    }

    @Test
    void aMunicipalityHasItsCodeAndItsOwnPeople() throws IOException {
        try (XSSFWorkbook book = book()) {
            Sheet shares = book.getSheetAt(1);
            assertThat(shares.getLastRowNum()).isEqualTo(4);
            assertThat(row(shares, 2)).startsWith(CITY.digits(), "汐見原市").endsWith("他課限り", "2");
            assertThat(row(shares, 3).getFirst()).isEqualTo(TOWN.digits());
            assertThat(shares.getRow(3).getCell(6))
                    .as("not known whose they were")
                    .isNull();
        }
    }

    @Test
    void inTotalsAJointMeetingAndItsPeopleCountOnce() throws IOException {
        try (XSSFWorkbook book = book()) {
            assertThat(row(book.getSheetAt(2), 1)).containsExactly("人材養成", "1", "1", "1", "0", "1");
            assertThat(row(book.getSheetAt(2), 2)).containsExactly("伴走的支援", "2", "3", "2", "3", "7");
        }
    }

    @Test
    void whatBecameOfFlagsStandsWithItsDefinitionAndItsCaution() throws IOException {
        try (XSSFWorkbook book = book()) {
            assertThat(row(book.getSheetAt(3), 1)).containsExactly("対話をした指摘", "5", "1", "1", "1", "2", "2.5");
            assertThat(book.getSheetAt(3).getRow(2).getCell(6)).isNull();
            assertThat(new XSSFExcelExtractor(book).getText()).contains("30.436875", "対話の効果を述べることはできません");
        }
    }
}
