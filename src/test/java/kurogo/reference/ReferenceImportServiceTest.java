package kurogo.reference;

import static kurogo.access.SignIn.asStaff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.review.ReferenceDataService;
import kurogo.review.ReferenceNotKept;
import kurogo.review.ReferenceSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Published results of other prefectures, taken in from files. */
@DatabaseTest
class ReferenceImportServiceTest {

    private static final String PUBLISHED = """
            公表資料,,,,,
            団体コード,市町村名,年度,事業,支援件数,事業費（千円）,人口
            962015,隣市,令和6年度,多機関協働事業,１２件,"3,400",52000
            962023,遠野原市,R6,参加支援事業,…,,48000
            ※ 人口は1月1日現在,,,,,,
            """;

    @Autowired
    MasterImportService master;

    @Autowired
    ReferenceImportService imports;

    @Autowired
    ReferenceDataService reference;

    @BeforeEach
    void aPrefecture() {
        ThreeMunicipalities.importThrough(master);
    }

    @Test
    void aTableIsReadAsReportsAreWhateverItsEncodingAndSpelling() {
        byte[] bytes = PUBLISHED.getBytes(Charset.forName("windows-31j"));
        ReferencePreview preview = asStaff(() -> imports.preview("公表.csv", bytes));

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.rows()).hasSize(2).first().satisfies(row -> {
            assertThat(row.year()).isEqualTo(FiscalYear.reiwa(6));
            assertThat(row.programme()).isEqualTo(Programme.MULTI_AGENCY);
            assertThat(row.cases()).isEqualTo(Answer.of(12L));
            assertThat(row.costYen()).isEqualTo(Answer.of(3_400_000L));
            assertThat(row.population()).isEqualTo(Answer.of(52_000L));
        });
        assertThat(preview.rows().getLast().cases().isGiven()).isFalse();
    }

    @Test
    void whatIsKeptTellsItsFileAndComesBackWithWhatWasNotPublishedBlank() {
        ReferenceSet kept = keep(PUBLISHED);

        assertThat(kept.results()).isEqualTo(2);
        assertThat(kept.fileSha256()).hasSize(64);
        assertThat(kept.keptBy()).isNotEmpty();
        assertThat(asStaff(() -> reference.results(kept))).hasSize(2).last().satisfies(result -> {
            assertThat(result.cases()).isEqualTo(Answer.blank());
            assertThat(result.source().municipality()).isEqualTo("遠野原市");
            assertThat(result.source().title()).isEqualTo("隣県の公表資料");
        });
    }

    @Test
    void oneErrorKeepsTheWholeFileOutAndNamesItsCell() {
        String wrong =
                PUBLISHED.replace("962023", "962024").replace("12", "十二くらい").replace("令和6年度", "いつか");

        assertThatExceptionOfType(ReferenceFileRefused.class)
                .isThrownBy(() -> keep(wrong))
                .satisfies(refused -> assertThat(refused.preview().problems())
                        .extracting(problem -> problem.place().inFile())
                        .contains("A4", "C3"));
        assertThat(asStaff(reference::all)).isEmpty();
    }

    @Test
    void aCodeWithAWrongCheckDigitAndACostWithoutUnitAreNoGuesses() {
        assertThat(codes(PUBLISHED.replace("962023", "962024"))).contains(ProblemCode.CODE_CHECK_DIGIT);
        assertThat(codes(PUBLISHED.replace("（千円）", ""))).contains(ProblemCode.UNIT_NOT_STATED);
    }

    @Test
    void theSameLineTwiceAndOwnMunicipalitiesAreRefused() {
        assertThat(codes(PUBLISHED.replace("962023,遠野原市,R6,参加", "962015,隣市,R6,多機関協働事業,1,,5\n962023,遠野原市,R6,参加")))
                .contains(ProblemCode.DUPLICATE_REPORT);
        assertThat(codes(PUBLISHED.replace("962015", ThreeMunicipalities.CITY.digits())))
                .contains(ProblemCode.OWN_PREFECTURE);
    }

    @Test
    void aFileWithoutSuchATableSaysSo() {
        assertThat(codes("こんにちは,世界\n1,2\n")).contains(ProblemCode.NO_REPORT_FOUND);
    }

    @Test
    void theSameFileIsNotKeptTwiceUnlessItWasWithdrawn() {
        ReferenceSet kept = keep(PUBLISHED);
        assertThatExceptionOfType(ReferenceNotKept.class)
                .isThrownBy(() -> keep(PUBLISHED))
                .returns(ReferenceNotKept.Reason.ALREADY_THERE, ReferenceNotKept::reason);

        ReferenceSet withdrawn = asStaff(() -> reference.withdraw(kept, "誤りの訂正があったため"));
        assertThat(withdrawn.withdrawn().orElseThrow().because()).isEqualTo("誤りの訂正があったため");
        assertThatExceptionOfType(ReferenceNotKept.class)
                .isThrownBy(() -> asStaff(() -> reference.withdraw(kept, "二度目")))
                .returns(ReferenceNotKept.Reason.CHANGED_MEANWHILE, ReferenceNotKept::reason);
        assertThat(keep(PUBLISHED).withdrawn()).isEmpty();
    }

    private List<ProblemCode> codes(String table) {
        return asStaff(() -> imports.preview("公表.csv", table.getBytes(StandardCharsets.UTF_8))).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private ReferenceSet keep(String table) {
        return asStaff(() -> imports.keep("隣県の公表資料", "公表.csv", table.getBytes(StandardCharsets.UTF_8)));
    }
}
