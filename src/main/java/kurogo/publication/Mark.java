package kurogo.publication;

import kurogo.report.CombinedRow;
import kurogo.report.answers.Silence;

/** What stands where no number of cases can: each a different fact, none of them a zero. The least known come first. */
enum Mark {
    /** No report counts. */
    NOT_REPORTED,
    /** 集計中: to be reported later. */
    BEING_COUNTED,
    /** 未記入: nothing was written although the programme ran. */
    BLANK,
    /** 不明: the figure is not known. */
    UNKNOWN,
    /** 秘匿: known but withheld. */
    WITHHELD,
    /** 該当なし: the question does not apply. */
    NOT_APPLICABLE,
    /** 未実施: the programme was not run. */
    NOT_RUN,
    /** The programme was not asked about. */
    NOT_ASKED;

    /** What stands for the cases of a row that tells none. What was not run need not be filled in. */
    static Mark of(CombinedRow row) {
        if (!row.reported()) {
            return NOT_REPORTED;
        }
        Silence silence = row.cases().asSilence().orElse(Silence.BLANK);
        boolean notRun = row.run().asValue().filter(ran -> !ran).isPresent();
        return notRun && silence == Silence.BLANK ? NOT_RUN : of(silence);
    }

    private static Mark of(Silence silence) {
        return switch (silence) {
            case BLANK -> BLANK;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case NOT_RUN -> NOT_RUN;
            case BEING_COUNTED -> BEING_COUNTED;
            case UNKNOWN -> UNKNOWN;
            case WITHHELD -> WITHHELD;
        };
    }
}
