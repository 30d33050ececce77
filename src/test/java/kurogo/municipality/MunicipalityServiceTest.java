package kurogo.municipality;

import static kurogo.access.SignIn.as;
import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.area.MasterKeeping;
import kurogo.area.Succession;
import kurogo.area.YearStatus;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.database.ThreeMunicipalities;
import kurogo.intake.IntakeService;
import kurogo.intake.ReportWorkbook;
import kurogo.intake.Staging;
import kurogo.municipality.MunicipalityRow.Reporting;
import kurogo.report.MunicipalHistoryService;
import kurogo.report.NewRound;
import kurogo.report.NewSubmission;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.SubmissionService;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ReportAnswers;
import kurogo.review.ReviewService;
import kurogo.text.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class MunicipalityServiceTest {

    private static final Texts JAPANESE = Texts.in(Locale.JAPANESE);

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    TimelineService timelines;

    @Autowired
    Briefing briefing;

    @Autowired
    MunicipalHistoryService history;

    @Autowired
    MasterImportService imports;

    @Autowired
    MasterKeeping keeping;

    @Autowired
    RoundService rounds;

    @Autowired
    IntakeService intake;

    @Autowired
    ReportService reports;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ReviewService review;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    private ReportingRound round;

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    @BeforeEach
    void oneReport() {
        ThreeMunicipalities.importThrough(imports);
        round = rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(7)),
                "令和7年度 実績報告（年間）",
                LocalDate.of(2026, 5, 29),
                Set.copyOf(Programme.REVIEWED)));
        Staging staged = intake.stage(
                        round.id(),
                        "report.xlsx",
                        ReportWorkbook.of(TOWN, "菜花町").bytes())
                .getFirst();
        intake.accept(List.of(((Staging.Staged) staged).upload()));
        review.evaluate(round.id());
    }

    @Test
    void whatWaitsForStaffIsNotMissing() {
        ReportAnswers answers = reports.counted(round.id()).getFirst().answers();
        asReporterOf(
                VILLAGE,
                () -> submissions.handIn(
                        round.id(),
                        List.of(new NewSubmission(
                                VILLAGE,
                                LocalDate.of(2026, 5, 20),
                                Optional.empty(),
                                answers,
                                List.of(),
                                Optional.empty()))));

        assertThat(municipalities.ofRound(round))
                .extracting(MunicipalityRow::reporting)
                .containsExactly(Reporting.MISSING, Reporting.COUNTED, Reporting.AWAITS_CHECK);
    }

    @Test
    void theListShowsEveryMunicipalityWithBandStatusAndFlagsBySeverity() {
        as(Role.ADMINISTRATOR, () -> {
            keeping.takeStatuses(List.of(
                    new YearStatus(CITY, FiscalYear.reiwa(4), ImplementationStatus.PREPARING),
                    new YearStatus(CITY, FiscalYear.reiwa(7), ImplementationStatus.IMPLEMENTING)));
            return round;
        });
        List<MunicipalityRow> rows = municipalities.ofRound(round);

        assertThat(rows).extracting(row -> row.municipality().code()).containsExactly(CITY, TOWN, VILLAGE);
        assertThat(rows)
                .extracting(MunicipalityRow::reporting)
                .containsExactly(Reporting.MISSING, Reporting.COUNTED, Reporting.MISSING);
        assertThat(rows.getFirst().band()).map(band -> band.from()).contains(200_000);
        SortedMap<FiscalYear, ImplementationStatus> statuses = rows.getFirst().statuses();
        assertThat(statuses.keySet()).containsExactly(FiscalYear.reiwa(4), FiscalYear.reiwa(7));
        assertThat(rows.stream().mapToLong(MunicipalityRow::allOpenFlags).sum()).isPositive();
    }

    @Test
    void theTimeLineTellsOfReportsAndFlagsLatestFirstAndAReporterSeesNoFlags() {
        List<TimelineEntry> all = timelines.of(TOWN, JAPANESE);

        assertThat(all).extracting(TimelineEntry::kind).contains(TimelineKind.REPORT, TimelineKind.FLAG);
        assertThat(all).isSortedAccordingTo((one, other) -> other.day().compareTo(one.day()));
        assertThat(asReporterOf(TOWN, () -> timelines.of(TOWN, JAPANESE)))
                .extracting(TimelineEntry::kind)
                .containsOnly(TimelineKind.REPORT);
        assertThatThrownBy(() -> asReporterOf(CITY, () -> timelines.of(TOWN, JAPANESE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatBecamePartOfAMunicipalityStaysAttachedToIt() {
        as(Role.ADMINISTRATOR, () -> {
            keeping.add(new Succession(TOWN, CITY, LocalDate.of(2026, 9, 30)));
            return round;
        });
        MunicipalityPage page = municipalities.page(CITY).orElseThrow();

        assertThat(page.predecessors())
                .extracting(before -> before.municipality().code())
                .containsExactly(TOWN);
        assertThat(page.predecessors().getFirst().periods()).hasSize(1);
        assertThat(timelines.of(CITY, JAPANESE)).extracting(TimelineEntry::kind).contains(TimelineKind.MERGER);
    }

    @Test
    void peersAreThoseOfTheSameBandAndTheirQuartilesComeFromTheDatabase() {
        assertThat(history.quartilesOfCases(List.of(TOWN)))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.median()).isBetween(one.lower(), one.upper()));
        assertThat(municipalities.page(VILLAGE).flatMap(MunicipalityPage::peers).map(Peers::number))
                .contains(0);
    }

    @Test
    void theBriefingIsOnePageOfJapaneseThatCanBeReadOut() throws IOException {
        byte[] pdf = asStaff(() -> briefing.of(TOWN, JAPANESE));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("菜花町", "実績の推移", "団体コード 953016");
        }
        assertThat(pdf.length).as("letters used, not the whole font").isLessThan(400_000);
    }
}
