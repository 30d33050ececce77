package kurogo.intake;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.Staging.Staged;
import kurogo.report.AnswerSource;
import kurogo.report.CombinedRow;
import kurogo.report.CombinedTableService;
import kurogo.report.NameSource;
import kurogo.report.Naming;
import kurogo.report.OpenRound;
import kurogo.report.ReportingRound;
import kurogo.report.SubmittedReport;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Lists that are read page by page: here a page is a few rows long. */
@TestPropertySource(properties = "kurogo.intake.cells-at-once=30")
class LongListTest extends ReceptionGround {

    private static final String HEAD = "団体コード,年度,報告期間,実施状況,事業名,実施の有無,開始月,支援実績件数,事業費（千円）,実施方法,支援ニーズの把握\n";

    @Autowired
    CombinedTableService table;

    private ReportingRound round;

    @BeforeEach
    void openRound() {
        round = OpenRound.through(imports, rounds, Programme.MULTI_AGENCY, Programme.OUTREACH);
    }

    @Test
    void everyFigureIsTracedToItsCellWithTheTextThatStoodThere() {
        accept(HEAD
                + "952010,令和7年度,年間,実施,多機関協働事業,有,4月,１２,\"3,400\",直営,未把握\n"
                + "952010,令和7年度,年間,実施,アウトリーチ,無,,,,－,未把握\n"
                + "953016,令和7年度,年間,実施,多機関協働事業,有,4月,7件（うち新規3）,90,委託,\n"
                + "953016,令和7年度,年間,実施,アウトリーチ,有,7月,0,12,直営,把握し配置に反映\n");

        assertThat(sources(CITY))
                .containsExactly(
                        source(FieldPath.of(Field.STATUS), "D2", "実施", "IMPLEMENTING", false),
                        source(Field.RUN, Programme.MULTI_AGENCY, "F2", "有", "true", false),
                        source(Field.FIRST_MONTH, Programme.MULTI_AGENCY, "G2", "4月", "APRIL", true),
                        source(Field.CASES, Programme.MULTI_AGENCY, "H2", "１２", "12", true),
                        source(Field.COST, Programme.MULTI_AGENCY, "I2", "3,400", "3400000", true),
                        source(Field.WAY, Programme.MULTI_AGENCY, "J2", "直営", "DIRECT", false),
                        source(Field.RUN, Programme.OUTREACH, "F3", "無", "false", false),
                        source(Field.FIRST_MONTH, Programme.OUTREACH, "G3", "", "BLANK", false),
                        source(Field.CASES, Programme.OUTREACH, "H3", "", "BLANK", false),
                        source(Field.COST, Programme.OUTREACH, "I3", "", "BLANK", false),
                        source(Field.WAY, Programme.OUTREACH, "J3", "－", "NOT_APPLICABLE", true),
                        source(FieldPath.of(Field.NEEDS), "K2", "未把握", "NOT_GRASPED", false));
        assertThat(sources(TOWN))
                .contains(
                        new AnswerSource(
                                FieldPath.of(Field.CASES, Programme.MULTI_AGENCY),
                                "",
                                "H4",
                                "7件（うち新規3）",
                                "7",
                                true,
                                "うち新規3"),
                        source(Field.CASES, Programme.OUTREACH, "H5", "0", "0", false),
                        source(FieldPath.of(Field.NEEDS), "K5", "把握し配置に反映", "REFLECTED_IN_STAFFING", false));
    }

    @Test
    void whatNamesAReportInOtherWordsThanInFullIsKeptWithIt() {
        accept(HEAD
                + "95201,令和7年度,年間,実施,多機関協働事業,有,4月,12,\"3,400\",直営,未把握\n"
                + "〃,〃,〃,実施,アウトリーチ,有,4月,1,10,直営,未把握\n"
                + "953016,令和7年度,年間,実施,多機関協働事業,有,4月,7,90,委託,未把握\n");

        assertThat(asStaff(() -> reports.names(submission(CITY))))
                .containsExactlyInAnyOrder(
                        new NameSource(Naming.MUNICIPALITY_CODE, "", "A2", "95201", "952010"),
                        new NameSource(Naming.MUNICIPALITY_CODE, "", "A3", "〃", "952010"),
                        new NameSource(Naming.FISCAL_YEAR, "", "B3", "〃", "令和7年度"),
                        new NameSource(Naming.PERIOD, "", "C3", "〃", "年間"));
        assertThat(asStaff(() -> reports.names(submission(TOWN)))).isEmpty();
    }

    @Test
    void theCombinedTableNamesTheCellOfTheCases() {
        accept(HEAD
                + "952010,令和7年度,年間,実施,多機関協働事業,有,4月,12,\"3,400\",直営,未把握\n"
                + "952010,令和7年度,年間,実施,アウトリーチ,有,4月,1,10,直営,未把握\n"
                + "953016,令和7年度,年間,実施,アウトリーチ,有,7月,0,12,直営,未把握\n");

        assertThat(asStaff(() -> table.ofRound(round.id())))
                .filteredOn(CombinedRow::reported)
                .filteredOn(row -> row.cases().isGiven())
                .extracting(CombinedRow::sourceCell)
                .containsExactly("H2", "H3", "H4");
    }

    private void accept(String csv) {
        Staging staging = asStaff(() -> intake.stage(round.id(), "一覧.csv", csv.getBytes(StandardCharsets.UTF_8)))
                .getFirst();
        Upload upload = ((Staged) staging).upload();
        assertThat(asStaff(() -> intake.accept(List.of(upload)))).allMatch(Acceptance.Kept.class::isInstance);
    }

    private List<AnswerSource> sources(MunicipalityCode municipality) {
        return asStaff(() -> reports.sources(submission(municipality)));
    }

    private long submission(MunicipalityCode municipality) {
        return reports.counted(round.id()).stream()
                .map(SubmittedReport::submission)
                .filter(submission -> submission.municipality().equals(municipality))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static AnswerSource source(
            Field field, Programme programme, String cell, String text, String understood, boolean corrected) {
        return source(FieldPath.of(field, programme), cell, text, understood, corrected);
    }

    private static AnswerSource source(
            FieldPath field, String cell, String text, String understood, boolean corrected) {
        return new AnswerSource(field, "", cell, text, understood, corrected, "");
    }
}
