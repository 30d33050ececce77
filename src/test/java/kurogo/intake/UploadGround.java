package kurogo.intake;

import static kurogo.access.SignIn.asStaff;

import java.util.List;
import kurogo.report.OpenRound;
import kurogo.report.ReportingRound;
import kurogo.report.SubmittedReport;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import org.junit.jupiter.api.BeforeEach;

/** Ground of tests about files that are brought in to a round of the whole year which asks about one programme. */
abstract class UploadGround extends ReceptionGround {

    ReportingRound round;
    UploadDesk desk;

    @BeforeEach
    void openRound() {
        round = OpenRound.through(imports, rounds, Programme.MULTI_AGENCY);
        desk = new UploadDesk(intake, round);
    }

    void discard(Upload upload) {
        asStaff(() -> {
            intake.discard(upload);
            return upload;
        });
    }

    List<SubmittedReport> counted() {
        return asStaff(() -> reports.counted(round.id()));
    }

    List<Answer<Long>> cases() {
        return counted().stream()
                .map(report ->
                        report.answers().programme(Programme.MULTI_AGENCY).cases())
                .toList();
    }
}
