package kurogo.intake.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;
import kurogo.report.answers.Answer;
import kurogo.report.answers.AnswerDifference;
import kurogo.text.Texts;

/** Fields in which two versions of a report differ: before and after, line by line. */
final class DifferenceTable extends NativeTable {

    private final transient Texts texts;
    private final transient AnswerWords words;

    /**
     * A table of differences.
     *
     * @param before heading of what stood
     * @param after heading of what is to stand
     */
    DifferenceTable(List<AnswerDifference> differences, String before, String after, Texts texts) {
        this.texts = texts;
        this.words = new AnswerWords(texts);
        addClassName("kurogo-difference-table");
        setCaptionText(texts.get("preview.difference.caption", before, after));
        NativeTableRow head = getHead().addRow();
        Stream.of(texts.get("preview.field"), before, after).forEach(word -> head.add(heading(word, "col")));
        differences.forEach(this::line);
    }

    private void line(AnswerDifference difference) {
        NativeTableRow row = getBody().addRow();
        row.add(heading(words.field(difference.field()), "row"));
        row.addDataCell().setText(plain(difference.before(), difference));
        row.addDataCell().setText(plain(difference.after(), difference));
    }

    private String plain(Answer<?> answer, AnswerDifference difference) {
        return switch (answer) {
            case Answer.Given<?>(var value) -> words.value(difference.field().field(), String.valueOf(value));
            case Answer.Silent<?>(var silence) -> texts.get("report.Silence." + silence.name());
        };
    }

    private static NativeTableHeaderCell heading(String word, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(word);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
