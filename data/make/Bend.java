/** The ways in which municipalities bend the form. Every one can be read without loss. */
enum Bend {
    /** １２ and ３，４００. */
    FULL_WIDTH,
    /** 12件 and 3,400千円. */
    UNITS_IN_CELLS,
    /** 12（うち新規3）. */
    NOTES_IN_BRACKETS,
    /** －, 該当なし and - instead of empty cells. */
    MARKS,
    /** 集計中 where the count is not finished. */
    BEING_COUNTED,
    /** R8.5.20 instead of a date. */
    SHORT_ERA_DATES,
    /** 令和８年５月２０日 as text. */
    LONG_ERA_DATES,
    /** ○ and × for 有 and 無, 実施中 for 実施. */
    CIRCLES,
    /** The money columns are headed 円 and hold yen. */
    IN_YEN,
    /** Empty rows between the rows of the table. */
    ROWS_INSERTED,
    /** An empty column in the middle. */
    COLUMN_INSERTED,
    /** Everything begins two columns to the right and three rows further down. */
    SHIFTED,
    /** No merged cells left. */
    MERGES_SPLIT,
    /** A row 小計 after the first three programmes. */
    SUBTOTAL_ROW,
    /** A row of the table is hidden. */
    HIDDEN_ROW,
    /** Counts and costs are formulas. */
    FORMULAS,
    /** The row 合計 was typed in, and is wrong. */
    WRONG_TOTAL,
    /** The sheet has another name. */
    SHEET_RENAMED,
    /** A sheet with notes stands in front. */
    NOTES_SHEET_FIRST,
    /** The instructions sheet was left behind the form. */
    NOTES_SHEET_LAST,
    /** 竜 for 龍, 沢 for 澤, ケ for ヶ. */
    OTHER_SPELLING,
    /** 見本県 in front of the name, and the county. */
    PREFECTURE_IN_FRONT,
    /** Spaces inside the name. */
    SPACED_NAME,
    /** No code. */
    NO_CODE,
    /** The code without its check digit. */
    FIVE_DIGITS,
    /** The code as a number. */
    NUMBER_CODE
}
