package kurogo.intake.template;

import java.util.List;
import java.util.Map;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.ReportAnswers;

/** The tables of targets and of process steps, last year's answers under the entries. */
final class FormLists {

    private static final int FEWEST_TARGETS = 5;
    private static final int FURTHER_TARGETS = 2;

    /** A question of a table and the columns its cells take. */
    private record Span(Field field, int from, int to) {}

    private static final List<Span> TARGET = List.of(
            new Span(Field.TARGET_INDICATOR, 1, 4),
            new Span(Field.TARGET_UNIT, 5, 5),
            new Span(Field.TARGET_BASELINE, 6, 6),
            new Span(Field.TARGET_VALUE, 7, 7),
            new Span(Field.TARGET_DUE, 8, 9),
            new Span(Field.TARGET_ACTUAL, 10, 10));
    private static final List<Span> STEP = List.of(
            new Span(Field.PROCESS_DONE, 2, 2),
            new Span(Field.PROCESS_DATE, 3, 4),
            new Span(Field.PROCESS_NOTE, 5, 10));

    private final FormPaper paper;
    private final FormContent content;
    private final FormWords words;
    private final Runnable lastYearLabel;
    private final Map<FieldPath, Answer<?>> before;

    FormLists(FormPaper paper, FormContent content, FormWords words, Runnable lastYearLabel) {
        this.paper = paper;
        this.content = content;
        this.words = words;
        this.lastYearLabel = lastYearLabel;
        this.before = content.before().map(ReportAnswers::byField).orElse(Map.of());
    }

    /** Room for as many targets as last year and two more. */
    void targets() {
        int listed = content.before().map(answers -> answers.targets().size()).orElse(0);
        paper.put(0, 0, heading("number"));
        head(TARGET);
        for (int number = 1; number <= Math.max(FEWEST_TARGETS, listed + FURTHER_TARGETS); number++) {
            int target = number;
            paper.words(0, 0, FormCell.Look.HEADING, Integer.toString(number));
            TARGET.forEach(span -> entry(span, FieldPath.ofTarget(span.field(), target)));
            paper.next(FormComposer.TABLE_LINE);
            if (number <= listed) {
                paper.words(0, 0, FormCell.Look.LAST_YEAR_LABEL, words.get("lastYear"));
                TARGET.forEach(span -> lastYear(span, FieldPath.ofTarget(span.field(), target)));
                paper.next(FormComposer.LAST_YEAR);
            }
        }
    }

    /** A row for each step. */
    void processSteps() {
        paper.put(0, 1, heading("step"));
        head(STEP);
        for (ProcessStep step : ProcessStep.values()) {
            paper.words(0, 1, FormCell.Look.LABEL, words.get("step", step.ordinal() + 1, words.term(step)));
            STEP.forEach(span -> entry(span, FieldPath.of(span.field(), step)));
            paper.next(FormComposer.TABLE_LINE);
            if (content.before().isPresent()) {
                lastYearLabel.run();
                STEP.forEach(span -> lastYear(span, FieldPath.of(span.field(), step)));
                paper.next(FormComposer.LAST_YEAR);
            }
        }
    }

    private void head(List<Span> spans) {
        spans.forEach(
                span -> paper.put(span.from(), span.to(), heading(span.field().name())));
        paper.next(FormComposer.LINE);
    }

    private void entry(Span span, FieldPath path) {
        paper.put(span.from(), span.to(), FormComposer.entry(span.field(), path, words));
    }

    private void lastYear(Span span, FieldPath path) {
        Answer<?> answer = before.getOrDefault(path, Answer.blank());
        paper.put(span.from(), span.to(), words.before(span.field(), answer));
    }

    private FormCell heading(String key) {
        return new FormCell.Words(FormCell.Look.HEADING, words.get("heading." + key));
    }
}
