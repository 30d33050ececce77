package kurogo.report;

import java.time.LocalDate;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * Where one municipality stands in one round.
 *
 * @param municipality whose report is asked for
 * @param name its name
 * @param counted the submission that counts
 * @param pending a newer one that waits for staff's check or was sent back
 * @param handedInOn the first day on which a report came that was not sent back later
 * @param late whether that day, or today while nothing came, is after the due date
 */
public record ReportStanding(
        MunicipalityCode municipality,
        String name,
        Optional<Submission> counted,
        Optional<Submission> pending,
        Optional<LocalDate> handedInOn,
        boolean late) {

    /** Nothing counts and nothing waits for staff: the municipality is to be asked. */
    public boolean isMissing() {
        return counted.isEmpty() && !awaitsCheck();
    }

    /** 提出済: staff have to look at what was handed in. */
    public boolean awaitsCheck() {
        return pending.filter(submission -> submission.state() == SubmissionState.HANDED_IN)
                .isPresent();
    }

    /** 差戻し: the municipality has to hand in again. */
    public boolean isSentBack() {
        return pending.filter(submission -> submission.state() == SubmissionState.RETURNED)
                .isPresent();
    }
}
