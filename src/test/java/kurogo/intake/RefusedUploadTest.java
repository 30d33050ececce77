package kurogo.intake;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.intake.SentFiles.zip;
import static kurogo.intake.UploadDesk.city;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.Acceptance.Kept;
import kurogo.intake.Staging.Refused;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is brought in and cannot be used, and what is sent together. */
class RefusedUploadTest extends UploadGround {

    @Autowired
    AuditService audit;

    @Test
    void whatIsNoSpreadsheetIsRefusedByNameAndNothingOfItIsKept() {
        refuse("写真.xlsx", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 16}, ProblemCode.NOT_A_SPREADSHEET);
    }

    @Test
    void aReportOfAnotherRoundIsRefused() {
        refuse("前年度.xlsx", city().year("令和6年度").bytes(), ProblemCode.OTHER_PERIOD);
    }

    @Test
    void aReportOfAnotherPrefectureIsRefused() {
        MunicipalityCode elsewhere = MunicipalityCode.parse("96201").orElseThrow();
        refuse("県外.xlsx", ReportWorkbook.of(elsewhere, "手本市").bytes(), ProblemCode.OTHER_PREFECTURE);
    }

    @Test
    void aReportOfAnUnknownMunicipalityIsRefused() {
        MunicipalityCode unknown = MunicipalityCode.parse("95299").orElseThrow();
        refuse("不明.xlsx", ReportWorkbook.of(unknown, "星降市").bytes(), ProblemCode.UNKNOWN_MUNICIPALITY);
    }

    @Test
    void anArchiveBecomesOneUploadForEachFileAndABadOneDoesNotHoldUpTheOthers() {
        Map<String, byte[]> packed = new LinkedHashMap<>();
        packed.put("汐見原市.xlsx", city().bytes());
        packed.put("写真.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 16});
        packed.put("菜花町.xlsx", ReportWorkbook.of(TOWN, "菜花町").bytes());

        List<Staging> staged = asStaff(() -> intake.stage(round.id(), "5月分.zip", zip(packed)));

        assertThat(staged)
                .extracting(Staging::fileName)
                .containsExactly("5月分.zip/汐見原市.xlsx", "5月分.zip/写真.jpg", "5月分.zip/菜花町.xlsx");
        assertThat(staged.get(1)).isInstanceOf(Refused.class);
        List<Upload> waiting = asStaff(() -> intake.staged(round.id()));
        assertThat(asStaff(() -> intake.accept(waiting))).hasSize(2).allMatch(Kept.class::isInstance);
        assertThat(counted())
                .extracting(report -> report.submission().municipality())
                .containsExactly(CITY, TOWN);
    }

    private void refuse(String name, byte[] bytes, ProblemCode reason) {
        assertThat(asStaff(() -> intake.stage(round.id(), name, bytes)))
                .singleElement()
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.fileName()).isEqualTo(name);
                    assertThat(refused.problems()).extracting(Problem::code).contains(reason);
                });
        assertThat(asStaff(() -> intake.staged(round.id()))).isEmpty();
        assertThat(transactions.<Integer>execute(status -> database.fetchCount(kurogo.db.Tables.SOURCE_FILE)))
                .isZero();
        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.find("intake.refused", 0, 10)))
                .singleElement()
                .extracting(AuditEntry::after)
                .asString()
                .contains(name);
    }
}
