package kurogo.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kurogo.export.ExportColumn;
import kurogo.export.ExportTable;
import kurogo.export.ExportValue;
import kurogo.training.Enrolment;
import kurogo.training.QuestionnaireAnswer;
import kurogo.training.QuestionnaireAnswer.Question;
import kurogo.training.QuestionnaireResults;
import kurogo.training.QuestionnaireService;
import kurogo.training.TrainingSession;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.TableDownload;

/** What was answered after a session, and links for whoever took part. */
final class QuestionnairePanel extends Div {

    private static final int WHOLE = 100;

    private final transient TrainingWords words;

    /**
     * The panel.
     *
     * @param address where people reach the program; links begin with it
     */
    QuestionnairePanel(
            TrainingSession session,
            List<Enrolment> people,
            QuestionnaireService questionnaires,
            Supplier<String> address,
            TrainingWords words,
            boolean mayWrite) {
        this.words = words;
        addClassName("kurogo-stack");
        QuestionnaireResults results = questionnaires.results(session.id());
        add(new Paragraph(words.get(
                "questionnaire.state", results.asked(), results.answers().size())));
        if (mayWrite && !people.isEmpty()) {
            add(
                    new Paragraph(words.get("questionnaire.links.hint")),
                    new DownloadButton(
                            words.get("questionnaire.links", people.size()),
                            () -> TableDownload.csv(
                                    words.get("questionnaire.links.fileName"),
                                    links(people, questionnaires.issue(session.id(), people.size()), address.get()))));
        }
        if (!results.answers().isEmpty()) {
            add(table(results));
            UnorderedList said = new UnorderedList();
            results.words().forEach(one -> said.add(new ListItem(one)));
            add(said);
        }
    }

    private ExportTable links(List<Enrolment> people, List<String> tokens, String address) {
        List<List<ExportValue>> rows = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Enrolment one = people.get(i);
            rows.add(List.of(
                    ExportValue.of(words.name(one.then().municipality())),
                    ExportValue.of(words.nameOf(one)),
                    ExportValue.of(address + "/questionnaire?t=" + tokens.get(i))));
        }
        return new ExportTable(
                words.get("questionnaire.title"),
                List.of(
                        ExportColumn.text(words.get("person.municipality")),
                        ExportColumn.text(words.get("person.name")),
                        ExportColumn.text(words.get("questionnaire.link"))),
                rows,
                List.of());
    }

    private NativeTable table(QuestionnaireResults results) {
        NativeTable table = new NativeTable();
        table.addClassName("kurogo-answers");
        NativeTableRow head = new NativeTableRow();
        head.add(heading(words.get("questionnaire.question"), "col"));
        for (int mark = QuestionnaireAnswer.MOST; mark >= QuestionnaireAnswer.LEAST; mark--) {
            head.add(heading(words.get("questionnaire.mark." + mark), "col"));
        }
        table.getHead().add(head);
        for (Question question : Question.values()) {
            NativeTableRow row = new NativeTableRow();
            row.add(heading(words.of(question), "row"));
            for (int mark = QuestionnaireAnswer.MOST; mark >= QuestionnaireAnswer.LEAST; mark--) {
                row.add(cell(results.count(question, mark), results.answers().size()));
            }
            table.getBody().add(row);
        }
        return table;
    }

    private static NativeTableCell cell(long number, int all) {
        NativeTableCell cell = new NativeTableCell(Long.toString(number));
        cell.getStyle().set("--share", (number * WHOLE / Math.max(1, all)) + "%");
        return cell;
    }

    private static NativeTableHeaderCell heading(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
