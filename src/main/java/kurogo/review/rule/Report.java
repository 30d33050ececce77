package kurogo.review.rule;

import java.time.LocalDate;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.ReportAnswers;

/** A municipality that handed in its report, and the report. */
record Report(ReviewedMunicipality municipality, CountedSubmission submission) {

    MunicipalityCode code() {
        return municipality.code();
    }

    ReportAnswers answers() {
        return submission.answers();
    }

    /** Whether the municipality states that it neither implements the programme nor prepares for it. */
    boolean isOutsideProgramme() {
        return answers().status().is(ImplementationStatus.NOT_IMPLEMENTING);
    }

    /** The last day the report can speak of: when it was handed in, or the day of evaluation when that came first or the former is not known. */
    LocalDate lastDayKnown(ReviewedRound round) {
        return submission
                .handedIn()
                .filter(handedIn -> handedIn.isBefore(round.asOf()))
                .orElse(round.asOf());
    }
}
