package kurogo.intake;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.intake.UploadDesk.city;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import kurogo.intake.Acceptance.Kept;
import kurogo.intake.Acceptance.NotKept;
import kurogo.intake.Acceptance.Reason;
import kurogo.intake.read.Problem;
import kurogo.report.AnswerSource;
import kurogo.report.SourceFileService;
import kurogo.report.Submission;
import kurogo.report.answers.Answer;
import kurogo.report.answers.AnswerDifference;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Silence;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the bytes of a workbook to figures that count, with real files and real commits. */
class IntakeServiceTest extends UploadGround {

    private static final FieldPath CASES = FieldPath.of(Field.CASES, Programme.MULTI_AGENCY);

    @Autowired
    SourceFileService files;

    @Test
    void aWorkbookIsShownAndKeptOnlyWhenAPersonSaysSo() {
        Upload upload = desk.stage(city().cases("１２件"));

        assertThat(upload.isAcceptable()).isTrue();
        assertThat(upload.corrections()).isPositive();
        assertThat(counted()).isEmpty();
        assertThat(asStaff(() -> intake.preview(upload.id())).reports())
                .singleElement()
                .satisfies(preview -> {
                    assertThat(preview.report().municipality()).isEqualTo(CITY);
                    assertThat(preview.standing()).isEmpty();
                });

        assertThat(desk.accept(upload)).isInstanceOf(Kept.class);
        assertThat(counted()).singleElement().satisfies(report -> {
            assertThat(report.answers().programme(Programme.MULTI_AGENCY).cases())
                    .isEqualTo(Answer.of(12L));
            assertThat(report.answers().programme(Programme.MULTI_AGENCY).costYen())
                    .isEqualTo(Answer.of(3_400_000L));
            assertThat(report.answers().programme(Programme.PARTICIPATION).cases())
                    .isEqualTo(Answer.silent(Silence.NOT_APPLICABLE));
        });
        assertThat(asStaff(() -> intake.staged(round.id()))).isEmpty();
    }

    @Test
    void everyFigureIsTracedToItsCell() {
        desk.accept(desk.stage(city().cases("１２件")));
        Submission kept = counted().getFirst().submission();

        assertThat(asStaff(() -> reports.sources(kept.id())))
                .filteredOn(source -> source.field().equals(CASES))
                .singleElement()
                .isEqualTo(new AnswerSource(CASES, "報告書", "D12", "１２件", "12", true, ""));
    }

    @Test
    void theFileIsKeptByteForByte() {
        byte[] bytes = city().bytes();
        desk.accept(desk.stage(bytes));

        assertThat(asStaff(() -> files.content(
                        counted().getFirst().submission().file().orElseThrow().id())))
                .isEqualTo(bytes);
    }

    @Test
    void aNewVersionIsShownBesideTheOneThatStands() {
        desk.accept(desk.stage(city().cases("12")));
        Upload second = desk.stage(city().cases("21"));
        Preview preview = asStaff(() -> intake.preview(second.id()));
        assertThat(preview.reports())
                .singleElement()
                .satisfies(report -> assertThat(report.differences())
                        .containsExactly(new AnswerDifference(CASES, Answer.of(12L), Answer.of(21L))));

        desk.accept(preview.upload());
        assertThat(cases()).containsExactly(Answer.of(21L));
    }

    @Test
    void theSameFileAgainIsRecognisedAsUnchanged() {
        desk.accept(desk.stage(city()));

        assertThat(asStaff(() -> intake.preview(desk.stage(city()).id())).reports())
                .singleElement()
                .matches(ReportPreview::isUnchanged);
    }

    @Test
    void aFileWithACellNobodyUnderstoodIsShownButNotAccepted() {
        Upload upload = desk.stage(city().cases("別紙のとおり"));

        assertThat(upload.isAcceptable()).isFalse();
        assertThat(asStaff(() -> intake.preview(upload.id())).understood().problems())
                .filteredOn(Problem::isError)
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().inFile()).isEqualTo("報告書!D12"));
        assertThat(desk.accept(upload))
                .isInstanceOfSatisfying(
                        NotKept.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.HAS_ERRORS));
        assertThat(counted()).isEmpty();
    }

    @Test
    void oneFileThatCannotBeKeptDoesNotHoldUpTheOthers() {
        Upload broken = desk.stage(city().cases("別紙のとおり"));
        Upload good = desk.stage(ReportWorkbook.of(TOWN, "菜花町"));
        List<Acceptance> outcomes = asStaff(() -> intake.accept(List.of(broken, good)));

        assertThat(outcomes.getFirst()).isInstanceOf(NotKept.class);
        assertThat(outcomes.getLast()).isInstanceOf(Kept.class);
    }

    @Test
    void theDayWrittenOnTheReportCountsForLateness() {
        Upload upload = desk.stage(city().submittedOn("令和8年4月20日"));

        assertThat(upload.handedInOn()).isEqualTo(LocalDate.of(2026, 4, 20));
        desk.accept(upload);
        assertThat(counted().getFirst().submission().handedInOn()).isEqualTo(LocalDate.of(2026, 4, 20));
    }

    @Test
    void staffCorrectTheDayAFileWasHandedIn() {
        Upload upload = desk.stage(city());
        Upload corrected = asStaff(() -> intake.changeHandedInOn(upload, LocalDate.of(2026, 5, 1)));

        assertThat(desk.accept(upload))
                .isInstanceOfSatisfying(
                        NotKept.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
        desk.accept(corrected);
        assertThat(counted().getFirst().submission().handedInOn()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void whatIsDiscardedIsGoneWithItsFile() {
        Upload upload = desk.stage(city());
        discard(upload);

        assertThat(asStaff(() -> intake.staged(round.id()))).isEmpty();
        assertThatThrownBy(() -> asStaff(() -> intake.preview(upload.id()))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> asStaff(() -> files.content(upload.file().id())))
                .isInstanceOf(NoSuchElementException.class);
    }
}
