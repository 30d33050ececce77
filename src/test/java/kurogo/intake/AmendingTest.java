package kurogo.intake;

import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.report.AnswerSource;
import kurogo.report.SourceFileService;
import kurogo.report.StaleVersionException;
import kurogo.report.Submission;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A cell read as if it said something else, because a person said so. */
class AmendingTest extends UploadGround {

    private static final String SHEET = "報告書";
    private static final CellAddress CODE = new CellAddress(1, 1);
    private static final CellAddress NAME = new CellAddress(2, 1);
    private static final CellAddress CASES = new CellAddress(11, 3);

    @Autowired
    SourceFileService files;

    @Autowired
    AuditService audit;

    @Test
    void whatWasNotUnderstoodIsReadAsThePersonTypedItAndTheFileStaysAsItCame() {
        byte[] bytes = city().cases("12件くらい").bytes();
        Upload upload = stage(bytes);
        assertThat(upload.isAcceptable()).isFalse();

        Upload amended = amend(upload, CASES, "12");

        assertThat(amended.isAcceptable()).isTrue();
        Submission kept = accept(amended);
        assertThat(asStaff(() -> reports.get(kept.id()))
                        .answers()
                        .programme(Programme.MULTI_AGENCY)
                        .cases())
                .isEqualTo(Answer.of(12L));
        assertThat(asStaff(() -> files.content(kept.file().orElseThrow().id()))).isEqualTo(bytes);
    }

    @Test
    void theTraceShowsWhatStandsInTheFileAndWhoSaysOtherwise() {
        Upload amended = amend(stage(city().cases("12件くらい").bytes()), CASES, "12");
        Submission kept = accept(amended);
        FieldPath cases = FieldPath.of(Field.CASES, Programme.MULTI_AGENCY);
        assertThat(asStaff(() -> reports.sources(kept.id())))
                .filteredOn(source -> source.field().equals(cases))
                .containsExactly(new AnswerSource(cases, SHEET, "D12", "12件くらい", "12", true, ""));
        assertThat(asStaff(() -> intake.amendmentsOf(kept.id())))
                .singleElement()
                .satisfies(amendment -> {
                    assertThat(amendment.place()).isEqualTo("報告書!D12");
                    assertThat(amendment.before()).isEqualTo("12件くらい");
                    assertThat(amendment.after()).isEqualTo("12");
                    assertThat(amendment.by()).isNotEmpty();
                });
    }

    @Test
    void thePreviewAndThePictureOfTheSheetSayTheSame() {
        Upload amended = amend(stage(city().cases("12件くらい").bytes()), CASES, "12");
        Preview preview = asStaff(() -> intake.preview(amended.id()));
        assertThat(preview.amendments()).hasSize(1);
        assertThat(preview.sheets())
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.name()).isEqualTo(SHEET));
        assertThat(CellText.of(asStaff(() -> intake.sheetPart(amended.id(), SHEET, CASES.row()))
                        .grid()
                        .cell(CASES)))
                .isEqualTo("12");
    }

    @Test
    void anAmendmentCanBeTakenBack() {
        Upload upload = amend(stage(city().cases("12件くらい").bytes()), CASES, "12");
        Amendment amendment =
                asStaff(() -> intake.preview(upload.id())).amendments().getFirst();

        Upload asItCame = kept(asStaff(() -> intake.withdraw(upload, amendment)));

        assertThat(asItCame.isAcceptable()).isFalse();
        assertThat(asStaff(() -> intake.preview(upload.id())).amendments()).isEmpty();
    }

    @Test
    void typingWhatStandsInTheFileTakesTheAmendmentBack() {
        Upload upload = amend(stage(city().cases("12件くらい").bytes()), CASES, "12");

        amend(upload, CASES, "12件くらい");

        assertThat(asStaff(() -> intake.preview(upload.id())).amendments()).isEmpty();
    }

    @Test
    void aLaterAmendmentOfTheSameCellGoesBeforeTheEarlierOne() {
        Upload upload = amend(stage(city().cases("12件くらい").bytes()), CASES, "12");
        Upload again = amend(upload, CASES, "13");

        assertThat(asStaff(() -> intake.preview(again.id())).amendments())
                .extracting(Amendment::after)
                .containsExactly("13");
    }

    @Test
    void whoeverAmendsWhatSomeoneElseAmendedMeanwhileIsTold() {
        Upload seen = stage(city().cases("12件くらい").bytes());
        amend(seen, CASES, "12");

        assertThatThrownBy(() -> asStaff(() -> intake.amend(seen, SHEET, CASES, "13")))
                .isInstanceOf(StaleVersionException.class);
        assertThat(asStaff(() -> intake.preview(seen.id())).amendments())
                .extracting(Amendment::after)
                .containsExactly("12");
    }

    @Test
    void nothingIsAcceptedThatWasAmendedSinceThePersonLooked() {
        Upload seen = stage(city().bytes());
        amend(seen, CASES, "21");

        assertThat(asStaff(() -> intake.accept(List.of(seen))).getFirst())
                .isInstanceOfSatisfying(
                        Acceptance.NotKept.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Acceptance.Reason.CHANGED_MEANWHILE));
    }

    @Test
    void everyAmendmentIsInTheAuditTrail() {
        Upload upload = amend(stage(city().cases("12件くらい").bytes()), CASES, "12");
        List<AuditEntry> entries = SignIn.as(Role.ADMINISTRATOR, () -> audit.find("upload/" + upload.id(), 0, 20));
        assertThat(entries)
                .filteredOn(entry -> entry.action().equals("intake.amended"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.after()).contains("12件くらい"));
    }

    @Test
    void aReporterAmendsTheirOwnButCannotMakeItAnotherMunicipalitys() {
        Upload own = ((Staging.Staged) asReporterOf(
                                CITY,
                                () -> intake.stage(
                                        round.id(),
                                        "報告.xlsx",
                                        city().cases("12件くらい").bytes()))
                        .getFirst())
                .upload();
        Upload amended = kept(asReporterOf(CITY, () -> intake.amend(own, SHEET, CASES, "12")));

        assertThat(amended.isAcceptable()).isTrue();
        Upload otherName = kept(asReporterOf(CITY, () -> intake.amend(amended, SHEET, NAME, "菜花町")));
        assertThat(otherName.isAcceptable()).isFalse();
        assertThat(asReporterOf(CITY, () -> intake.amend(otherName, SHEET, CODE, TOWN.digits())))
                .isInstanceOfSatisfying(
                        Amending.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Problem::code)
                                .containsOnly(ProblemCode.OTHER_MUNICIPALITY));
    }

    @Test
    void anAmendmentThatLeavesNoReportIsShownAndCanBeTakenBack() {
        Upload upload = amend(stage(city().bytes()), CODE, "962015");

        assertThat(upload.isAcceptable()).isFalse();
        Preview preview = asStaff(() -> intake.preview(upload.id()));
        assertThat(kept(asStaff(() ->
                                intake.withdraw(upload, preview.amendments().getFirst())))
                        .isAcceptable())
                .isTrue();
    }

    @Test
    void whatIsDiscardedTakesItsAmendmentsWithIt() {
        Upload upload = amend(stage(city().cases("12件くらい").bytes()), CASES, "12");

        asStaff(() -> {
            intake.discard(upload);
            return upload;
        });

        assertThat(asStaff(() -> intake.staged(round.id()))).isEmpty();
    }

    @Test
    void aCellOfACsvIsAmendedTheSameWay() {
        String list = "団体コード,市町村名,事業,実施の有無,支援実績件数（件）,事業費（千円）\n" + "952010,汐見原市,多機関協働事業,実施,約12,3400\n";
        Upload upload = stage("一覧.csv", list.getBytes(StandardCharsets.UTF_8));
        assertThat(upload.isAcceptable()).isFalse();

        Amending amending = asStaff(() -> intake.amend(upload, "", new CellAddress(1, 4), "12"));

        assertThat(kept(amending).isAcceptable()).isTrue();
    }

    private ReportWorkbook city() {
        return ReportWorkbook.of(CITY, "汐見原市");
    }

    private Upload stage(byte[] bytes) {
        return stage("報告.xlsx", bytes);
    }

    private Upload stage(String name, byte[] bytes) {
        return ((Staging.Staged)
                        asStaff(() -> intake.stage(round.id(), name, bytes)).getFirst())
                .upload();
    }

    private Upload amend(Upload seen, CellAddress cell, String text) {
        return kept(asStaff(() -> intake.amend(seen, SHEET, cell, text)));
    }

    private static Upload kept(Amending amending) {
        return ((Amending.Kept) amending).upload();
    }

    private Submission accept(Upload upload) {
        return ((Acceptance.Kept) asStaff(() -> intake.accept(List.of(upload))).getFirst())
                .submissions()
                .getFirst();
    }
}
