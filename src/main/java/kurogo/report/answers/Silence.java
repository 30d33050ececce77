package kurogo.report.answers;

/** The ways a field can hold no value. They are different facts and stay apart from the cell to the chart. */
public enum Silence {
    /** 未記入: nothing was written. */
    BLANK,
    /** 該当なし, －: the question does not apply, or there is nothing to count. */
    NOT_APPLICABLE,
    /** 未実施: the programme was not run. */
    NOT_RUN,
    /** 集計中: being counted, to be reported later. */
    BEING_COUNTED,
    /** …, 不明: the figure is not known. */
    UNKNOWN,
    /** X, ***: known but withheld. */
    WITHHELD
}
