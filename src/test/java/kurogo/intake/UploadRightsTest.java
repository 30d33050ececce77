package kurogo.intake;

import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static kurogo.intake.UploadDesk.city;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.intake.Acceptance.Kept;
import kurogo.intake.Staging.Refused;
import kurogo.intake.Staging.Staged;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.report.SubmissionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

/** Who brings in what, and who decides on it. */
class UploadRightsTest extends UploadGround {

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
        Upload staffs = desk.stage(city());
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
        Upload upload = desk.stage(city());

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
}
