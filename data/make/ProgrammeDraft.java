import java.time.Month;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.WayOfRunning;

/** Answers on a programme while they are being thought up; what is not said stays blank. */
final class ProgrammeDraft {

    private Answer<Boolean> run = Answer.blank();
    private Answer<Month> firstMonth = Answer.blank();
    private Answer<Long> cases = Answer.blank();
    private Answer<Long> cost = Answer.blank();
    private Answer<Long> grant = Answer.blank();
    private Answer<Long> prefecture = Answer.blank();
    private Answer<Long> own = Answer.blank();
    private Answer<Long> contracted = Answer.blank();
    private Answer<WayOfRunning> way = Answer.blank();

    static ProgrammeDraft from(ProgrammeAnswers answers) {
        return new ProgrammeDraft()
                .run(answers.run())
                .firstMonth(answers.firstMonth())
                .cases(answers.cases())
                .cost(answers.costYen())
                .grant(answers.grantYen())
                .prefecture(answers.prefectureYen())
                .own(answers.ownYen())
                .contracted(answers.contractedYen())
                .way(answers.way());
    }

    ProgrammeDraft run(Answer<Boolean> answer) {
        run = answer;
        return this;
    }

    ProgrammeDraft firstMonth(Answer<Month> answer) {
        firstMonth = answer;
        return this;
    }

    ProgrammeDraft cases(Answer<Long> answer) {
        cases = answer;
        return this;
    }

    ProgrammeDraft cost(Answer<Long> answer) {
        cost = answer;
        return this;
    }

    ProgrammeDraft grant(Answer<Long> answer) {
        grant = answer;
        return this;
    }

    ProgrammeDraft prefecture(Answer<Long> answer) {
        prefecture = answer;
        return this;
    }

    ProgrammeDraft own(Answer<Long> answer) {
        own = answer;
        return this;
    }

    ProgrammeDraft contracted(Answer<Long> answer) {
        contracted = answer;
        return this;
    }

    ProgrammeDraft way(Answer<WayOfRunning> answer) {
        way = answer;
        return this;
    }

    ProgrammeAnswers build() {
        return new ProgrammeAnswers(run, firstMonth, cases, cost, grant, prefecture, own, contracted, way);
    }
}
