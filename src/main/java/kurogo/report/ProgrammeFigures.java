package kurogo.report;

import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;

/**
 * One municipality and one programme in a round.
 *
 * @param municipality whose figures
 * @param name its name
 * @param programme the programme
 * @param reported whether a report counts; when not, every answer is blank
 * @param answers what it says of the programme
 */
public record ProgrammeFigures(
        MunicipalityCode municipality, String name, Programme programme, boolean reported, ProgrammeAnswers answers) {

    /** Whether the programme ran. */
    public Answer<Boolean> run() {
        return answers.run();
    }

    /** Support cases. */
    public Answer<Long> cases() {
        return answers.cases();
    }

    /** Programme cost in yen. */
    public Answer<Long> costYen() {
        return answers.costYen();
    }
}
