import java.math.BigDecimal;
import java.util.List;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.ProcessStepAnswers;
import kurogo.report.answers.TargetAnswers;

/** The tables of targets and of process steps in the form. */
final class TargetAndProcessTables {

    private static final int ROWS = 3;
    private static final int LAST = 9;

    private final Paper paper;
    private final Report report;
    private final Wording wording;

    TargetAndProcessTables(Paper paper, Report report, Wording wording) {
        this.paper = paper;
        this.report = report;
        this.wording = wording;
    }

    void writeTargets() {
        paper.height(18)
                .text(0, "番号", Look.Part.HEADING)
                .wide(1, 4, new Content.Words("指標"), Look.Part.HEADING)
                .text(5, "単位", Look.Part.HEADING)
                .text(6, "基準値", Look.Part.HEADING)
                .text(7, "目標値", Look.Part.HEADING)
                .text(8, "期限", Look.Part.HEADING)
                .text(9, "実績値", Look.Part.HEADING)
                .next();
        List<TargetAnswers> targets = report.answers().targets();
        for (int i = 0; i < ROWS; i++) {
            paper.height(18).put(0, new Content.Figure(i + 1), Look.Part.HEADING);
            if (i < targets.size()) {
                target(targets.get(i));
            } else {
                paper.wide(1, 4, Content.NOTHING, Look.Part.LONG_INPUT);
                for (int column = 5; column <= LAST; column++) {
                    paper.put(column, Content.NOTHING, Look.Part.INPUT);
                }
            }
            paper.next();
        }
    }

    private void target(TargetAnswers target) {
        paper.wide(1, 4, new Content.Words(target.indicator()), Look.Part.LONG_INPUT)
                .text(5, target.unit(), Look.Part.INPUT)
                .put(6, number(target.baseline()), Look.Part.NUMBER)
                .put(7, number(target.target()), Look.Part.NUMBER)
                .put(8, wording.day(target.due()), Look.Part.INPUT)
                .put(9, number(target.actual()), Look.Part.NUMBER);
    }

    void writeProcess() {
        paper.height(18)
                .text(0, "整備のプロセス", Look.Part.HEADING)
                .text(1, "実施の有無", Look.Part.HEADING)
                .wide(2, 3, new Content.Words("実施日"), Look.Part.HEADING)
                .wide(4, LAST, new Content.Words("備考"), Look.Part.HEADING)
                .next();
        for (ProcessStep step : ProcessStep.values()) {
            ProcessStepAnswers answers = report.answers().processStep(step);
            paper.height(24)
                    .text(0, Wording.step(step), Look.Part.ROW_HEADING)
                    .put(1, wording.yesNo(answers.done()), Look.Part.INPUT)
                    .choice(1, "有", "無")
                    .wide(2, 3, wording.day(answers.date()), Look.Part.INPUT)
                    .wide(4, LAST, new Content.Words(answers.note()), Look.Part.LONG_INPUT)
                    .next();
        }
    }

    private static Content number(Answer<BigDecimal> answer) {
        return answer.asValue()
                .<Content>map(value -> new Content.Figure(value.doubleValue()))
                .orElse(Content.NOTHING);
    }
}
