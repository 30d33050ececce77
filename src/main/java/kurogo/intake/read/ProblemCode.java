package kurogo.intake.read;

/** Every kind of problem reading can meet. Each has its words in the message bundles. */
public enum ProblemCode {
    // the file
    NOT_A_SPREADSHEET,
    ENCRYPTED,
    DAMAGED,
    TOO_LARGE,
    EMPTY_FILE,
    ENCODING_UNCLEAR,
    MACROS_IGNORED,
    EXTERNAL_LINKS_IGNORED,
    // the report
    NO_REPORT_FOUND,
    UNKNOWN_MUNICIPALITY,
    AMBIGUOUS_MUNICIPALITY,
    CODE_AND_NAME_DIFFER,
    OTHER_PREFECTURE,
    OTHER_PERIOD,
    OTHER_MUNICIPALITY,
    DUPLICATE_REPORT,
    CONTRADICTION,
    PERIOD_NOT_STATED,
    COLUMN_NOT_RECOGNISED,
    ROW_NOT_RECOGNISED,
    // the cell
    NOT_UNDERSTOOD,
    NOT_A_WHOLE_NUMBER,
    NEGATIVE,
    OUT_OF_RANGE,
    UNIT_DOES_NOT_FIT,
    UNIT_NOT_STATED,
    FORMULA_NOT_COMPUTED,
    FORMULA_ERROR,
    // understood, but worth knowing
    FORMULA_VALUE_USED,
    TOTAL_ROW_SKIPPED,
    TOTAL_DOES_NOT_MATCH,
    PARTS_DO_NOT_ADD_UP,
    FOOTNOTE_KEPT,
    HIDDEN_READ,
    NOTE_IN_CELL
}
