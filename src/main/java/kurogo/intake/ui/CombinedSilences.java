package kurogo.intake.ui;

import java.util.Optional;
import kurogo.report.CombinedRow;
import kurogo.report.answers.Answer;
import kurogo.text.Texts;

/** The words where the combined table has no figure, so that who has not reported is told from who left a field blank. */
final class CombinedSilences {

    /** What was not run need not be filled in. */
    private static final String NEED_NOT = "－";

    private final Texts texts;

    CombinedSilences(Texts texts) {
        this.texts = texts;
    }

    /** On screen: a field left blank is named as well. */
    String onScreen(CombinedRow row, Answer<?> answer) {
        if (!row.reported()) {
            return texts.get("reception.notReported");
        }
        return notRun(row) && answer.equals(Answer.blank())
                ? NEED_NOT
                : texts.get("report.Silence." + answer.asSilence().orElseThrow().name());
    }

    /** In a file: a field left blank stays blank. */
    String inFile(CombinedRow row, Answer<?> answer) {
        return leftBlank(row, answer) ? "" : onScreen(row, answer);
    }

    private static boolean leftBlank(CombinedRow row, Answer<?> answer) {
        return row.reported() && !notRun(row) && answer.equals(Answer.blank());
    }

    private static boolean notRun(CombinedRow row) {
        return row.run().asValue().equals(Optional.of(false));
    }
}
