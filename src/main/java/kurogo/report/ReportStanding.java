package kurogo.report;

import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * Where one municipality stands in one round.
 *
 * @param municipality whose report is asked for
 * @param name its name
 * @param counted the submission that counts
 * @param pending a newer one that waits for staff's check or was sent back
 * @param late whether the report came after the due date, or is missing past it
 */
public record ReportStanding(
        MunicipalityCode municipality,
        String name,
        Optional<Submission> counted,
        Optional<Submission> pending,
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
