package kurogo.intake;

import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kurogo.intake.Acceptance.Kept;
import kurogo.intake.Acceptance.NotKept;
import kurogo.intake.Acceptance.Reason;
import kurogo.intake.Staging.Staged;
import kurogo.intake.read.ProblemCode;
import org.junit.jupiter.api.Test;

/** What is no report, what stands against another file, and what a report would take away from the one that counts. */
class TakenTogetherTest extends UploadGround {

    @Test
    void aFormWithoutAnAnswerIsToBeMended() {
        Upload empty = stage("報告.xlsx", city().withoutAnswers().bytes());

        assertThat(empty.isAcceptable()).isFalse();
        assertThat(asStaff(() -> intake.preview(empty.id())).understood().problems())
                .filteredOn(problem -> problem.code() == ProblemCode.REPORT_EMPTY)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.isError()).isTrue();
                    assertThat(problem.place().sheet()).isEqualTo("報告書");
                    assertThat(problem.arguments()).containsExactly("汐見原市");
                });
        assertThat(accept(List.of(empty)))
                .singleElement()
                .isInstanceOfSatisfying(
                        NotKept.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.HAS_ERRORS));
        assertThat(counted()).isEmpty();
    }

    @Test
    void aMunicipalityDoesNotHandInAFormWithoutAnAnswer() {
        byte[] bytes = city().withoutAnswers().bytes();
        Upload empty = asReporterOf(CITY, () -> staged(intake.stage(round.id(), "報告.xlsx", bytes)));

        assertThat(asReporterOf(CITY, () -> intake.handIn(List.of(empty))))
                .singleElement()
                .isInstanceOf(NotKept.class);
    }

    @Test
    void aFormThatSaysNotApplicableSaysSomething() {
        Upload upload = stage("一覧.csv", list("汐見原市,該当なし,該当なし"));

        assertThat(upload.isAcceptable()).isTrue();
        assertThat(accept(List.of(upload))).singleElement().isInstanceOf(Kept.class);
    }

    @Test
    void ofFilesOfOneMunicipalityTakenTogetherNoneIsKeptAndTheOthersAre() {
        Upload one = stage("一.xlsx", city().bytes());
        Upload other = stage("二.xlsx", city().cases("13").bytes());
        Upload town = stage("三.xlsx", ReportWorkbook.of(TOWN, "菜花町").bytes());
        List<Acceptance> became = accept(List.of(one, other, town));

        assertThat(became)
                .filteredOn(NotKept.class::isInstance)
                .extracting(NotKept.class::cast)
                .allSatisfy(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.SEVERAL_OF_ONE);
                    assertThat(refused.municipalities()).containsExactly(CITY);
                })
                .extracting(NotKept::upload)
                .containsExactly(one, other);
        assertThat(counted())
                .extracting(report -> report.submission().municipality())
                .containsExactly(TOWN);
        assertThat(asStaff(() -> intake.staged(round.id()))).containsExactly(one, other);
        assertThat(accept(List.of(other))).singleElement().isInstanceOf(Kept.class);
    }

    @Test
    void aReportSaysHowManyAnswersThatStandItWouldTakeAway() {
        accept(List.of(stage("報告.xlsx", city().bytes())));
        Upload list = stage("一覧.csv", list("汐見原市,13,\"3,400\""));

        assertThat(asStaff(() -> intake.preview(list.id())).reports())
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.emptied()).isEqualTo(report.differences().size() - 1);
                    assertThat(report.emptied()).isGreaterThan(10);
                });
        Upload same = stage("報告.xlsx", city().cases("14").bytes());
        assertThat(asStaff(() -> intake.preview(same.id())).reports())
                .singleElement()
                .extracting(ReportPreview::emptied)
                .isEqualTo(0);
    }

    private static ReportWorkbook city() {
        return ReportWorkbook.of(CITY, "汐見原市");
    }

    private static byte[] list(String row) {
        return ("市町村名,多機関協働事業の件数（件）,多機関協働事業の事業費（千円）\r\n" + row + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private Upload stage(String name, byte[] bytes) {
        return staged(asStaff(() -> intake.stage(round.id(), name, bytes)));
    }

    private static Upload staged(List<Staging> stagings) {
        assertThat(stagings).singleElement().isInstanceOf(Staged.class);
        return ((Staged) stagings.getFirst()).upload();
    }

    private List<Acceptance> accept(List<Upload> uploads) {
        return asStaff(() -> intake.accept(uploads));
    }
}
