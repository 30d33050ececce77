package kurogo.intake.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.intake.form.FormSection;
import kurogo.intake.read.UnderstoodCell;
import kurogo.intake.read.form.TypedFormReader;
import kurogo.report.answers.FieldPath;
import kurogo.uikit.Panel;

/** The report as it is going to be handed in: what was typed, how it is understood, what stood there the year before. */
final class AnswerTable extends Div {

    private final transient FormDesk desk;
    private final transient FormWords words;

    AnswerTable(FormDesk desk, FormWords words) {
        this.desk = desk;
        this.words = words;
        NativeTable table = new NativeTable();
        table.addClassName("kurogo-form-table");
        NativeTableRow head = new NativeTableRow();
        Stream.of("table.question", "table.typed", "table.understood", "table.before")
                .map(key -> header(words.get(key), "col"))
                .forEach(head::add);
        table.getHead().add(head);
        desk.layout().sections().forEach(section -> fill(table.addBody(), section));
        add(new Panel(words.get("table"), table));
    }

    private void fill(NativeTableBody body, FormSection section) {
        NativeTableHeaderCell title = header(words.section(section), "rowgroup");
        title.getElement().setAttribute("colspan", "4");
        NativeTableRow head = new NativeTableRow();
        head.add(title);
        body.add(head);
        section.fields().forEach(field -> body.add(row(field)));
        if (section.kind() == FormSection.Kind.TARGETS) {
            desk.draft()
                    .targets()
                    .forEach(number -> TypedFormReader.OF_TARGETS.forEach(
                            field -> body.add(row(FieldPath.ofTarget(field, number)))));
        }
    }

    private NativeTableRow row(FieldPath field) {
        NativeTableRow row = new NativeTableRow();
        row.add(
                header(words.field(field, desk.targetPlace(field)), "row"),
                new NativeTableCell(typed(field)),
                new NativeTableCell(
                        desk.reading().of(field).map(this::understood).orElse("")),
                new NativeTableCell(before(field)));
        return row;
    }

    private String typed(FieldPath field) {
        String text = desk.draft().text(field);
        boolean open = text.isEmpty() && desk.check().wanted().contains(field);
        return open ? words.get("blank") : text;
    }

    private String understood(UnderstoodCell cell) {
        return words.value(cell.field().field(), cell.understood());
    }

    private String before(FieldPath field) {
        return desk.page()
                .before()
                .filter(answers -> desk.targetPlace(field) == 0)
                .flatMap(answers -> Optional.ofNullable(answers.byField().get(field)))
                .map(answer -> words.before(field.field(), answer))
                .orElse("");
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
