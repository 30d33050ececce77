package kurogo.intake.read;

import java.util.Arrays;
import java.util.Optional;
import kurogo.report.answers.Field;

/** What a heading or label of a form or table can ask for. */
enum Heading {
    MUNICIPALITY_CODE,
    MUNICIPALITY_NAME,
    FISCAL_YEAR,
    PERIOD,
    SUBMITTED_ON,
    PROGRAMME,
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
    TARGETS_SET,
    TARGET_NUMBER,
    TARGET_INDICATOR,
    TARGET_UNIT,
    TARGET_BASELINE,
    TARGET_VALUE,
    TARGET_DUE,
    TARGET_ACTUAL,
    PROCESS_STEP,
    PROCESS_DATE,
    NOTE,
    CONTACT_SECTION,
    CONTACT_NAME,
    CONTACT_PHONE,
    CONTACT_EMAIL,
    REMARKS;

    /** The field of a report it asks for, where it is one. */
    Optional<Field> field() {
        return Arrays.stream(Field.values())
                .filter(field -> field.name().equals(name()))
                .findFirst();
    }

    boolean isMoney() {
        return switch (this) {
            case COST, GRANT, PREFECTURE_SHARE, OWN_SHARE, CONTRACTED -> true;
            default -> false;
        };
    }

    /** Whether it is asked once for each programme. */
    boolean isOfProgramme() {
        return isMoney() || this == RUN || this == FIRST_MONTH || this == CASES || this == WAY;
    }
}
