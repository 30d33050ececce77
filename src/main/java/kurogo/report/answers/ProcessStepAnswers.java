package kurogo.report.answers;

import java.time.LocalDate;

/**
 * What was answered on one process step.
 *
 * @param done whether the step was done
 * @param date when it was done
 * @param note free text, empty when none
 */
public record ProcessStepAnswers(Answer<Boolean> done, Answer<LocalDate> date, String note) {

    public static final ProcessStepAnswers BLANK = new ProcessStepAnswers(Answer.blank(), Answer.blank(), "");
}
