package kurogo.report;

import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.report.SampleReports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who hands in, accepts and sees what. */
@DatabaseTest
class SubmissionRightsTest {

    private static final String REASON = "差替え後の版に誤りがあったため";

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ReportService reports;

    private ReportingRound round;

    @BeforeEach
    void openRound() {
        ThreeMunicipalities.importThrough(imports);
        round = asStaff(() -> rounds.create(SampleReports.round(7)));
    }

    @Test
    void aReporterHandsInForTheirOwnMunicipalityOnly() {
        assertThatThrownBy(() -> asReporterOf(TOWN, () -> submissions.handIn(round.id(), List.of(report(CITY, 1)))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aReporterAcceptsNothing() {
        Submission handedIn = handIn(report(CITY, 12));

        assertThatThrownBy(() -> asReporterOf(CITY, () -> submissions.accept(round.id(), List.of(report(CITY, 1)))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asReporterOf(CITY, () -> submissions.accept(handedIn, Optional.empty())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asReporterOf(CITY, () -> submissions.sendBack(handedIn, "取下げ")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asReporterOf(CITY, () -> submissions.reinstate(handedIn, Optional.empty(), REASON)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TRAINER", "ANALYST", "VIEWER"})
    void whoOnlyReadsNeitherHandsInNorAccepts(Role role) {
        assertThatThrownBy(() -> SignIn.as(role, () -> submissions.accept(round.id(), List.of(report(CITY, 1)))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignIn.as(role, () -> submissions.handIn(round.id(), List.of(report(CITY, 1)))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aReporterSeesTheirOwnReportsOnly() {
        accept(report(CITY, 12));
        Submission other = accept(report(TOWN, 3));

        assertThat(asReporterOf(CITY, () -> reports.counted(round.id())))
                .extracting(report -> report.submission().municipality())
                .containsExactly(CITY);
        assertThatThrownBy(() -> asReporterOf(CITY, () -> reports.history(round.id(), TOWN)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asReporterOf(CITY, () -> reports.overYears(TOWN)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asReporterOf(CITY, () -> reports.get(other.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asReporterOf(CITY, () -> reports.sources(other.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Submission accept(NewSubmission report) {
        return asStaff(() -> submissions.accept(round.id(), List.of(report))).getFirst();
    }

    private Submission handIn(NewSubmission report) {
        return asReporterOf(report.municipality(), () -> submissions.handIn(round.id(), List.of(report)))
                .getFirst();
    }

    private List<Submission> history(MunicipalityCode municipality) {
        return asStaff(() -> reports.history(round.id(), municipality)).stream()
                .map(SubmittedReport::submission)
                .toList();
    }
}
