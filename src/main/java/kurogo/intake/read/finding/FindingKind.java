package kurogo.intake.read.finding;

/** What a cell of any sheet can hold besides words. */
public enum FindingKind {
    NUMBER,
    DATE,
    MONTH,
    YEAR,
    FISCAL_YEAR,
    TIME,
    /** Digits that name something and count nothing: 団体コード, a telephone number. */
    CODE,
    /** A mark or word for the absence of a figure; its value is the silence it stands for. */
    MARK,
    TRUTH
}
