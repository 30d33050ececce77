package kurogo.intake.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import kurogo.calendar.PeriodNames;
import kurogo.intake.read.UnderstoodCell;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Silence;
import kurogo.text.Texts;

/** Fields and answers of a report in words. */
public final class AnswerWords {

    private final Texts texts;

    public AnswerWords(Texts texts) {
        this.texts = texts;
    }

    /** The question, with the programme, step or target it is asked of in front. */
    public String field(FieldPath path) {
        String question = texts.get("report.Field." + path.field().name());
        String of = of(path.of());
        return of.isEmpty() ? question : texts.get("reception.fieldOf", of, question);
    }

    /** The answer as it was understood: yen with separators, terms of the field, the word of a silence. */
    String value(UnderstoodCell cell) {
        return value(cell.field().field(), cell.understood());
    }

    /** An answer in its plain form, as words. */
    public String value(Field field, String plain) {
        if (names(Silence.values(), plain)) {
            return texts.get("report.Silence." + plain);
        }
        return switch (field) {
            case COST, GRANT, PREFECTURE_SHARE, OWN_SHARE, CONTRACTED ->
                texts.get("reception.yen", Long.valueOf(plain));
            case CASES -> texts.get("reception.cases", Long.valueOf(plain));
            case RUN, PROCESS_DONE, TARGETS_SET -> texts.get("reception." + plain);
            case FIRST_MONTH ->
                texts.get("reception.month", Month.valueOf(plain).getValue());
            case STATUS -> texts.get("report.ImplementationStatus." + plain);
            case WAY -> texts.get("report.WayOfRunning." + plain);
            case NEEDS -> texts.get("report.NeedsAssessment." + plain);
            case REFERRAL_CRITERIA -> texts.get("report.ReferralCriteria." + plain);
            case TARGET_BASELINE, TARGET_VALUE, TARGET_ACTUAL -> number(plain);
            case TARGET_DUE, PROCESS_DATE -> PeriodNames.in(texts).of(LocalDate.parse(plain));
            default -> plain;
        };
    }

    /** 1,200.5; no zeros behind the point. */
    private String number(String plain) {
        return texts.get("reception.number", new BigDecimal(plain));
    }

    private String of(String of) {
        if (names(Programme.values(), of)) {
            return texts.get("report.Programme.short." + of);
        }
        if (names(ProcessStep.values(), of)) {
            return texts.get("report.ProcessStep." + of);
        }
        return of.isEmpty() ? "" : texts.get("reception.target", of);
    }

    private static boolean names(Enum<?>[] constants, String name) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(name));
    }
}
