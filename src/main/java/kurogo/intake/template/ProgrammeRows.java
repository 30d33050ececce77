package kurogo.intake.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Question;
import kurogo.report.answers.ReportAnswers;

/** The table of the programmes a round asks about, last year's figures under the entries. */
final class ProgrammeRows {

    private static final int FIRST = 2;
    private static final List<Field> FUNDING = List.of(Field.GRANT, Field.PREFECTURE_SHARE, Field.OWN_SHARE);

    private final FormPaper paper;
    private final FormContent content;
    private final FormWords words;
    private final Runnable lastYearLabel;
    private final List<Field> parts;
    private final List<Field> fields;

    ProgrammeRows(FormPaper paper, FormContent content, FormWords words, Runnable lastYearLabel) {
        this.paper = paper;
        this.content = content;
        this.words = words;
        this.lastYearLabel = lastYearLabel;
        this.parts = parts(content);
        this.fields = fields(content);
    }

    void write() {
        head();
        for (Programme programme : content.round().programmes()) {
            write(programme);
        }
    }

    private static List<Field> parts(FormContent content) {
        List<Field> parts = new ArrayList<>();
        if (content.asks(Question.FUNDING)) {
            parts.addAll(FUNDING);
        }
        if (content.asks(Question.CONTRACTED)) {
            parts.add(Field.CONTRACTED);
        }
        return parts;
    }

    private static List<Field> fields(FormContent content) {
        List<Field> fields = new ArrayList<>(List.of(Field.RUN, Field.FIRST_MONTH, Field.CASES, Field.COST));
        fields.addAll(parts(content));
        if (content.asks(Question.WAY_OF_RUNNING)) {
            fields.add(Field.WAY);
        }
        return fields;
    }

    /** The cost and its parts stand under one heading, the others have a heading two rows high. */
    private void head() {
        paper.put(0, FIRST - 1, 2, heading("programme"));
        int column = FIRST;
        for (Field field : fields) {
            if (field == Field.COST) {
                paper.put(column, column + parts.size(), parts.isEmpty() ? 2 : 1, heading("cost"));
            } else if (!parts.contains(field)) {
                paper.put(column, column, 2, heading(field.name()));
            }
            column++;
        }
        paper.next(FormComposer.LINE);
        column = FIRST + fields.indexOf(Field.COST);
        for (Field part : parts) {
            if (part.equals(parts.getFirst())) {
                paper.put(column, column, heading("total"));
            }
            column++;
            paper.put(column, column, heading(part.name()));
        }
        paper.next(FormComposer.LINE);
    }

    private void write(Programme programme) {
        paper.words(0, FIRST - 1, FormCell.Look.LABEL, words.term(programme));
        int column = FIRST;
        for (Field field : fields) {
            paper.put(column, column, FormComposer.entry(field, FieldPath.of(field, programme), words));
            column++;
        }
        paper.next(FormComposer.TABLE_LINE);
        content.before().ifPresent(answers -> writeBefore(programme, answers));
    }

    private void writeBefore(Programme programme, ReportAnswers answers) {
        Map<FieldPath, Answer<?>> before = answers.byField();
        lastYearLabel.run();
        int column = FIRST;
        for (Field field : fields) {
            Answer<?> answer = before.getOrDefault(FieldPath.of(field, programme), Answer.blank());
            paper.put(column, column, words.before(field, answer));
            column++;
        }
        paper.next(FormComposer.LAST_YEAR);
    }

    private FormCell heading(String key) {
        return new FormCell.Words(FormCell.Look.HEADING, words.get("heading." + key));
    }
}
