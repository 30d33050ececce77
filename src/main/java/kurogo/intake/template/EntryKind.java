package kurogo.intake.template;

import kurogo.report.answers.Field;

/** What can be written into an entry cell. */
enum EntryKind {
    /** One of a few terms. */
    CHOICE,
    /** A whole number of 0 or more, or the word of a silence. */
    WHOLE,
    /** A number of any kind, or the word of a silence. */
    NUMBER,
    /** A day. */
    DAY,
    /** Whatever there is to say. */
    WORDS;

    static EntryKind of(Field field) {
        return switch (field) {
            case STATUS, RUN, FIRST_MONTH, WAY, REFERRAL_CRITERIA, NEEDS, TARGETS_SET, PROCESS_DONE -> CHOICE;
            case CASES, COST, GRANT, PREFECTURE_SHARE, OWN_SHARE, CONTRACTED -> WHOLE;
            case TARGET_BASELINE, TARGET_VALUE, TARGET_ACTUAL -> NUMBER;
            case TARGET_DUE, PROCESS_DATE -> DAY;
            case NEEDS_NOTE,
                    TARGET_INDICATOR,
                    TARGET_UNIT,
                    PROCESS_NOTE,
                    CONTACT_SECTION,
                    CONTACT_NAME,
                    CONTACT_PHONE,
                    CONTACT_EMAIL,
                    REMARKS -> WORDS;
        };
    }
}
