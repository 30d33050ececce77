package kurogo.review.rule;

import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.ReportAnswers;

/** A municipality that handed in its report, and the report. */
record Report(ReviewedMunicipality municipality, CountedSubmission submission) {

    MunicipalityCode code() {
        return municipality.code();
    }

    ReportAnswers answers() {
        return submission.answers();
    }
}
