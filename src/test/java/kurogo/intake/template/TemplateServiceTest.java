package kurogo.intake.template;

import static kurogo.access.SignIn.as;
import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kurogo.access.Role;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.NewRound;
import kurogo.report.NewSubmission;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.SubmissionService;
import kurogo.report.answers.Programme;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class TemplateServiceTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    SubmissionService submissions;

    @Autowired
    TemplateService templates;

    private ReportingRound round;

    @BeforeEach
    void twoRoundsAndOneReportToTheFirst() {
        ThreeMunicipalities.importThrough(imports);
        ReportingRound before = round(6);
        round = round(7);
        asStaff(() -> submissions.accept(
                before.id(),
                List.of(new NewSubmission(
                        CITY,
                        LocalDate.of(2025, 5, 1),
                        Optional.empty(),
                        RandomAnswers.of(EnumSet.allOf(Programme.class), 2, new Random(1)),
                        List.of(),
                        Optional.empty()))));
    }

    @Test
    void aFormKnowsItsMunicipalityTheRoundAndLastYearsAnswers() {
        TemplateFile form = asStaff(() -> templates.one(round.id(), CITY));

        assertThat(form.name()).isEqualTo("様式_R7_952010_汐見原市.xlsx");
        assertThat(texts(workbook(bytes(form)).getSheetAt(0)))
                .contains("952010", "汐見原市", "令和7年度", "年間", "令和8年5月29日", "前年度（令和6年度）")
                .anyMatch(text -> text.startsWith("〔"));
    }

    @Test
    void aFormOfOneWhoReportedNothingLastYearShowsNothingOfIt() {
        assertThat(texts(workbook(bytes(asStaff(() -> templates.one(round.id(), TOWN))))
                        .getSheetAt(0)))
                .noneMatch(text -> text.startsWith("〔") || text.startsWith("前年度"));
    }

    @Test
    void allFormsComeInOneArchive() {
        byte[] archive = bytes(asStaff(() -> templates.all(round.id())));

        assertThat(names(archive))
                .containsExactly("様式_R7_952010_汐見原市.xlsx", "様式_R7_953016_菜花町.xlsx", "様式_R7_953237_霧降村.xlsx");
    }

    @Test
    void aReporterGetsTheirOwnFormOnly() {
        assertThat(bytes(asReporterOf(CITY, () -> templates.one(round.id(), CITY))))
                .isNotEmpty();
        assertThatThrownBy(() -> asReporterOf(CITY, () -> templates.one(round.id(), TOWN)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asReporterOf(CITY, () -> templates.all(round.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(Role.VIEWER, () -> templates.one(round.id(), CITY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyEntriesCanBeTypedIntoAndNoPasswordIsNeededToDoMore() {
        XSSFWorkbook workbook = workbook(bytes(asStaff(() -> templates.one(round.id(), CITY))));
        XSSFSheet sheet = workbook.getSheetAt(0);

        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
        assertThat(sheet.getCTWorksheet().getSheetProtection().isSetHashValue()).isFalse();
        assertThat(StreamSupport.stream(sheet.spliterator(), false)
                        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                        .filter(cell -> !cell.toString().isEmpty()))
                .allMatch(cell -> cell.getCellStyle().getLocked());
        assertThat(sheet.getDataValidations()).hasSizeGreaterThan(10);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(workbook.getSheetVisibility(2)).isEqualTo(SheetVisibility.VERY_HIDDEN);
        assertThat(workbook.getProperties()
                        .getCustomProperties()
                        .getProperty("KurogoForm")
                        .getLpwstr())
                .startsWith("R7-952010-");
    }

    private ReportingRound round(int reiwa) {
        return asStaff(() -> rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(reiwa)),
                "令和" + reiwa + "年度 実績報告（年間）",
                LocalDate.of(2019 + reiwa, 5, 29),
                Set.copyOf(Programme.REVIEWED))));
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        return texts;
    }

    private static List<String> names(byte[] archive) {
        List<String> names = new ArrayList<>();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                names.add(file.getName());
                assertThat(workbook(files.readAllBytes()).getNumberOfSheets()).isEqualTo(3);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return names;
    }

    private static XSSFWorkbook workbook(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] bytes(TemplateFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.content().writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
