package kurogo.intake;

import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.intake.Acceptance.Kept;
import kurogo.intake.Acceptance.NotKept;
import kurogo.intake.Acceptance.Reason;
import kurogo.intake.Staging.Refused;
import kurogo.intake.Staging.Staged;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.report.AnswerSource;
import kurogo.report.OpenRound;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundClosedException;
import kurogo.report.RoundService;
import kurogo.report.SourceFileService;
import kurogo.report.StaleVersionException;
import kurogo.report.Submission;
import kurogo.report.SubmissionState;
import kurogo.report.SubmittedReport;
import kurogo.report.answers.Answer;
import kurogo.report.answers.AnswerDifference;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Silence;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** From the bytes of a workbook to figures that count, with real files and real commits. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class IntakeServiceTest {

    private static final FieldPath CASES = FieldPath.of(Field.CASES, Programme.MULTI_AGENCY);

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    IntakeService intake;

    @Autowired
    ReportService reports;

    @Autowired
    SourceFileService files;

    @Autowired
    AuditService audit;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    private ReportingRound round;

    @BeforeEach
    void openRound() {
        round = OpenRound.through(imports, rounds, Programme.MULTI_AGENCY);
    }

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    @Test
    void aWorkbookIsShownAndKeptOnlyWhenAPersonSaysSo() {
        Upload upload = stage(city().cases("１２件"));

        assertThat(upload.isAcceptable()).isTrue();
        assertThat(upload.corrections()).isPositive();
        assertThat(counted()).isEmpty();
        assertThat(asStaff(() -> intake.preview(upload.id())).reports())
                .singleElement()
                .satisfies(preview -> {
                    assertThat(preview.report().municipality()).isEqualTo(CITY);
                    assertThat(preview.standing()).isEmpty();
                });

        assertThat(accept(upload)).isInstanceOf(Kept.class);
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
        accept(stage(city().cases("１２件")));
        Submission kept = counted().getFirst().submission();

        assertThat(asStaff(() -> reports.sources(kept.id())))
                .filteredOn(source -> source.field().equals(CASES))
                .singleElement()
                .isEqualTo(new AnswerSource(CASES, "報告書", "D12", "１２件", "12", true, ""));
    }

    @Test
    void theFileIsKeptByteForByte() {
        byte[] bytes = city().bytes();
        accept(staged(bytes));

        assertThat(asStaff(() -> files.content(
                        counted().getFirst().submission().file().orElseThrow().id())))
                .isEqualTo(bytes);
    }

    @Test
    void aNewVersionIsShownBesideTheOneThatStands() {
        accept(stage(city().cases("12")));
        Upload second = stage(city().cases("21"));

        Preview preview = asStaff(() -> intake.preview(second.id()));
        assertThat(preview.reports())
                .singleElement()
                .satisfies(report -> assertThat(report.differences())
                        .containsExactly(new AnswerDifference(CASES, Answer.of(12L), Answer.of(21L))));

        accept(preview.upload());
        assertThat(cases()).containsExactly(Answer.of(21L));
    }

    @Test
    void theSameFileAgainIsRecognisedAsUnchanged() {
        accept(stage(city()));

        assertThat(asStaff(() -> intake.preview(stage(city()).id())).reports())
                .singleElement()
                .matches(ReportPreview::isUnchanged);
    }

    @Test
    void whoeverSawAnOlderStateIsToldAndNothingIsOverwritten() {
        Upload mine = stage(city().cases("12"));
        Upload theirs = stage(city().cases("21"));
        accept(theirs);

        assertThat(accept(mine)).isInstanceOfSatisfying(NotKept.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.STANDING_CHANGED);
            assertThat(refused.municipalities()).containsExactly(CITY);
        });
        assertThat(cases()).containsExactly(Answer.of(21L));
        Upload stillWaiting = asStaff(() -> intake.preview(mine.id())).upload();
        assertThat(accept(stillWaiting)).isInstanceOf(Kept.class);
    }

    @Test
    void anUploadIsAcceptedOnce() {
        Upload upload = stage(city());
        accept(upload);

        assertThat(accept(upload))
                .isInstanceOfSatisfying(
                        NotKept.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
        assertThat(asStaff(() -> reports.history(round.id(), CITY))).hasSize(1);
    }

    @Test
    void aFileWithACellNobodyUnderstoodIsShownButNotAccepted() {
        Upload upload = stage(city().cases("別紙のとおり"));

        assertThat(upload.isAcceptable()).isFalse();
        assertThat(asStaff(() -> intake.preview(upload.id())).understood().problems())
                .filteredOn(Problem::isError)
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().inFile()).isEqualTo("報告書!D12"));
        assertThat(accept(upload))
                .isInstanceOfSatisfying(
                        NotKept.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.HAS_ERRORS));
        assertThat(counted()).isEmpty();
    }

    @Test
    void oneFileThatCannotBeKeptDoesNotHoldUpTheOthers() {
        Upload broken = stage(city().cases("別紙のとおり"));
        Upload good = stage(ReportWorkbook.of(TOWN, "菜花町"));

        List<Acceptance> outcomes = asStaff(() -> intake.accept(List.of(broken, good)));

        assertThat(outcomes.getFirst()).isInstanceOf(NotKept.class);
        assertThat(outcomes.getLast()).isInstanceOf(Kept.class);
    }

    @Test
    void theDayWrittenOnTheReportCountsForLateness() {
        Upload upload = stage(city().submittedOn("令和8年4月20日"));

        assertThat(upload.handedInOn()).isEqualTo(LocalDate.of(2026, 4, 20));
        accept(upload);
        assertThat(counted().getFirst().submission().handedInOn()).isEqualTo(LocalDate.of(2026, 4, 20));
    }

    @Test
    void staffCorrectTheDayAFileWasHandedIn() {
        Upload upload = stage(city());
        Upload corrected = asStaff(() -> intake.changeHandedInOn(upload, LocalDate.of(2026, 5, 1)));

        assertThat(accept(upload))
                .isInstanceOfSatisfying(
                        NotKept.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
        accept(corrected);
        assertThat(counted().getFirst().submission().handedInOn()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void whatIsDiscardedIsGoneWithItsFile() {
        Upload upload = stage(city());
        discard(upload);

        assertThat(asStaff(() -> intake.staged(round.id()))).isEmpty();
        assertThatThrownBy(() -> asStaff(() -> intake.preview(upload.id()))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> asStaff(() -> files.content(upload.file().id())))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void nothingIsDiscardedThatSomeoneElseChanged() {
        Upload upload = stage(city());
        asStaff(() -> intake.changeHandedInOn(upload, LocalDate.of(2026, 5, 1)));

        assertThatThrownBy(() -> discard(upload)).isInstanceOf(StaleVersionException.class);
        assertThat(asStaff(() -> intake.staged(round.id()))).hasSize(1);
    }

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
    void oneListWithAllMunicipalitiesIsKeptWholeOrNotAtAll() {
        accept(stage(city().cases("12")));
        Upload list = staged("一覧.csv", list("952010,汐見原市", "953016,菜花町"));
        accept(stage(city().cases("13")));

        assertThat(accept(list)).isInstanceOf(NotKept.class);
        assertThat(counted())
                .extracting(report -> report.submission().municipality())
                .containsExactly(CITY);

        assertThat(accept(asStaff(() -> intake.preview(list.id())).upload())).isInstanceOf(Kept.class);
        assertThat(counted())
                .extracting(report -> report.submission().municipality())
                .containsExactly(CITY, TOWN);
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

    @RepeatedTest(5)
    void twoPeopleAcceptingTheSameUploadKeepItOnce() throws InterruptedException {
        Upload upload = stage(city());
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Acceptance> acceptance = () -> {
            start.await();
            return accept(upload);
        };
        List<Acceptance> outcomes;
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            outcomes = people.invokeAll(List.of(acceptance, acceptance)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(outcomes).filteredOn(Kept.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(NotKept.class::isInstance)
                .singleElement()
                .satisfies(told -> assertThat(((NotKept) told).reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
        assertThat(asStaff(() -> reports.history(round.id(), CITY))).hasSize(1);
    }

    @Test
    void aFileThatIsReadDifferentlySinceItWasShownIsNotKept() {
        Upload upload = stage(city());
        transactions.executeWithoutResult(
                status -> database.execute("update upload set reading_sha256 = repeat('0', 64)"));

        assertThat(accept(upload))
                .isInstanceOfSatisfying(
                        NotKept.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.READ_DIFFERENTLY));
        assertThat(counted()).isEmpty();
        assertThat(asStaff(() -> intake.staged(round.id()))).hasSize(1);
    }

    @Test
    void aClosedRoundTakesInNoFile() {
        Upload upload = stage(city());
        asStaff(() -> rounds.close(round));

        assertThatThrownBy(() -> stage(city())).isInstanceOf(RoundClosedException.class);
        assertThat(accept(upload))
                .isInstanceOfSatisfying(
                        NotKept.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.ROUND_CLOSED));
        assertThat(asStaff(() -> intake.staged(round.id()))).hasSize(1);
    }

    @Test
    void aReporterHandsInAndStaffAccept() {
        Upload upload = ((Staged) asReporterOf(CITY, () -> intake.stage(round.id(), "報告.xlsx", city().bytes()))
                        .getFirst())
                .upload();

        Kept handedIn =
                (Kept) asReporterOf(CITY, () -> intake.handIn(List.of(upload))).getFirst();

        assertThat(handedIn.submissions())
                .singleElement()
                .satisfies(submission -> assertThat(submission.state()).isEqualTo(SubmissionState.HANDED_IN));
        assertThat(counted()).isEmpty();
        long id = handedIn.submissions().getFirst().id();
        assertThat(asStaff(() -> intake.readAgain(id)).reports()).hasSize(1);
    }

    @Test
    void aReporterBringsInTheirOwnMunicipalityOnly() {
        assertThat(asReporterOf(
                                CITY,
                                () -> intake.stage(
                                        round.id(),
                                        "報告.xlsx",
                                        ReportWorkbook.of(TOWN, "菜花町").bytes()))
                        .getFirst())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code)
                                .containsExactly(ProblemCode.OTHER_MUNICIPALITY));
    }

    @Test
    void staffAndReportersDoNotSeeEachOthersUnfinishedWork() {
        Upload staffs = stage(city());
        asReporterOf(CITY, () -> intake.stage(round.id(), "報告.xlsx", city().bytes()));

        assertThat(asStaff(() -> intake.staged(round.id()))).containsExactly(staffs);
        assertThat(asReporterOf(CITY, () -> intake.staged(round.id())))
                .singleElement()
                .isNotEqualTo(staffs);
        assertThat(asReporterOf(VILLAGE, () -> intake.staged(round.id()))).isEmpty();
        assertThatThrownBy(() -> asReporterOf(CITY, () -> intake.preview(staffs.id())))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aReporterAcceptsNothing() {
        Upload upload = stage(city());

        assertThatThrownBy(() -> asReporterOf(CITY, () -> intake.accept(List.of(upload))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asReporterOf(CITY, () -> intake.changeHandedInOn(upload, LocalDate.of(2026, 5, 1))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TRAINER", "ANALYST", "VIEWER"})
    void whoOnlyReadsBringsInNothing(Role role) {
        byte[] bytes = city().bytes();

        assertThatThrownBy(() -> SignIn.as(role, () -> intake.stage(round.id(), "報告.xlsx", bytes)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignIn.as(role, () -> intake.staged(round.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ReportWorkbook city() {
        return ReportWorkbook.of(CITY, "汐見原市");
    }

    private Upload stage(ReportWorkbook workbook) {
        return staged(workbook.bytes());
    }

    private Upload staged(byte[] bytes) {
        return staged("報告.xlsx", bytes);
    }

    private Upload staged(String name, byte[] bytes) {
        Staging staging = asStaff(() -> intake.stage(round.id(), name, bytes)).getFirst();
        assertThat(staging).isInstanceOf(Staged.class);
        return ((Staged) staging).upload();
    }

    private Acceptance accept(Upload upload) {
        return asStaff(() -> intake.accept(List.of(upload))).getFirst();
    }

    private void discard(Upload upload) {
        asStaff(() -> {
            intake.discard(upload);
            return upload;
        });
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

    private List<SubmittedReport> counted() {
        return asStaff(() -> reports.counted(round.id()));
    }

    private List<Answer<Long>> cases() {
        return counted().stream()
                .map(report ->
                        report.answers().programme(Programme.MULTI_AGENCY).cases())
                .toList();
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] list(String... municipalities) {
        StringBuilder csv = new StringBuilder("団体コード,団体名,年度,報告期間,実施状況,事業名,実施の有無,開始月,支援実績件数,事業費（千円）,実施方法\r\n");
        for (String municipality : municipalities) {
            csv.append(municipality).append(",令和7年度,年間,実施,多機関協働事業,有,4月,30,\"5,000\",直営\r\n");
        }
        return csv.toString().getBytes(Charset.forName("windows-31j"));
    }
}
