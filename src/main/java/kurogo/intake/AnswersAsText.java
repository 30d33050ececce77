package kurogo.intake;

import java.util.Optional;
import kurogo.intake.read.UnderstoodReport;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReportAnswers;

/** Writes a report out in one line that is the same for the same answers, whenever and wherever it is made. */
final class AnswersAsText {

    private static final char END = '\n';

    private final StringBuilder line = new StringBuilder(512);

    private AnswersAsText() {}

    static String of(UnderstoodReport report) {
        AnswersAsText text = new AnswersAsText();
        text.line
                .append(report.municipality().digits())
                .append(' ')
                .append(report.period().code());
        text.append(report.answers());
        return text.line.append(END).toString();
    }

    private void append(ReportAnswers answers) {
        append(answers.status());
        for (Programme programme : Programme.values()) {
            Optional.ofNullable(answers.programmes().get(programme)).ifPresent(asked -> append(programme, asked));
        }
        append(answers.referralCriteria());
        append(answers.needs());
        append(answers.targetsSet());
        line.append(answers.needsNote()).append(answers.targets());
        for (ProcessStep step : ProcessStep.values()) {
            Optional.ofNullable(answers.processSteps().get(step))
                    .ifPresent(asked -> line.append(step.name()).append(asked));
        }
        line.append(answers.contact()).append(answers.remarks());
    }

    private void append(Programme programme, ProgrammeAnswers answers) {
        line.append(' ').append(programme.name());
        append(answers.run());
        append(answers.firstMonth());
        append(answers.cases());
        append(answers.costYen());
        append(answers.grantYen());
        append(answers.prefectureYen());
        append(answers.ownYen());
        append(answers.contractedYen());
        append(answers.way());
    }

    private void append(Answer<?> answer) {
        line.append(',');
        switch (answer) {
            case Answer.Given<?>(var value) -> line.append(value);
            case Answer.Silent<?>(var silence) -> line.append(silence.name());
        }
    }
}
