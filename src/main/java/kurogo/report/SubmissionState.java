package kurogo.report;

/** What became of a submission. */
public enum SubmissionState {
    /** 提出済: a municipality handed it in, staff have not looked at it yet. */
    HANDED_IN,
    /** 受理済: it counts. */
    ACCEPTED,
    /** 差替済: a newer version took its place. */
    SUPERSEDED,
    /** 差戻し: staff sent it back with a remark. */
    RETURNED
}
