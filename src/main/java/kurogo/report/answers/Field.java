package kurogo.report.answers;

/** The single questions of a report, used to say where an answer came from and to name a column. */
public enum Field {
    STATUS,
    RUN,
    FIRST_MONTH,
    CASES,
    COST,
    GRANT,
    PREFECTURE_SHARE,
    OWN_SHARE,
    CONTRACTED,
    WAY,
    REFERRAL_CRITERIA,
    NEEDS,
    NEEDS_NOTE,
    TARGETS_SET,
    TARGET_INDICATOR,
    TARGET_UNIT,
    TARGET_BASELINE,
    TARGET_VALUE,
    TARGET_DUE,
    TARGET_ACTUAL,
    PROCESS_DONE,
    PROCESS_DATE,
    PROCESS_NOTE,
    CONTACT_SECTION,
    CONTACT_NAME,
    CONTACT_PHONE,
    CONTACT_EMAIL,
    REMARKS
}
