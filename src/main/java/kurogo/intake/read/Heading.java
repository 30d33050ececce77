package kurogo.intake.read;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kurogo.report.answers.Field;

/** What a heading or label of a form or table can ask for. */
public enum Heading {
    MUNICIPALITY_CODE,
    MUNICIPALITY_NAME,
    AREA_NAME,
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

    private static final Map<Heading, Optional<Field>> FIELDS = fields();

    /** The field of a report it asks for, where it is one. */
    public Optional<Field> field() {
        return FIELDS.getOrDefault(this, Optional.empty());
    }

    /** Whether its figures are amounts of money. */
    public boolean isMoney() {
        return switch (this) {
            case COST, GRANT, PREFECTURE_SHARE, OWN_SHARE, CONTRACTED -> true;
            default -> false;
        };
    }

    /** Whether its figures are parts of the cost. */
    public boolean isPartOfCost() {
        return isMoney() && this != COST;
    }

    /** Whether it asks a figure of a programme: cases or money. */
    public boolean isFigure() {
        return isMoney() || this == CASES;
    }

    /** Whether it is asked once for each programme. */
    public boolean isOfProgramme() {
        return isMoney() || this == RUN || this == FIRST_MONTH || this == CASES || this == WAY;
    }

    /** Whether it is asked by a label outside tables. */
    public boolean isLabel() {
        return switch (this) {
            case MUNICIPALITY_CODE,
                    MUNICIPALITY_NAME,
                    FISCAL_YEAR,
                    PERIOD,
                    SUBMITTED_ON,
                    STATUS,
                    REFERRAL_CRITERIA,
                    NEEDS,
                    TARGETS_SET,
                    NOTE,
                    CONTACT_SECTION,
                    CONTACT_NAME,
                    CONTACT_PHONE,
                    CONTACT_EMAIL,
                    REMARKS -> true;
            default -> false;
        };
    }

    private static Map<Heading, Optional<Field>> fields() {
        Map<Heading, Optional<Field>> fields = new EnumMap<>(Heading.class);
        for (Heading heading : values()) {
            fields.put(
                    heading,
                    Arrays.stream(Field.values())
                            .filter(field -> field.name().equals(heading.name()))
                            .findFirst());
        }
        return fields;
    }
}
