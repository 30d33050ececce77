package kurogo.intake.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import kurogo.report.answers.FieldPath;
import kurogo.uikit.Panel;
import kurogo.uikit.StatusBadge;

/** What is to be looked at before a report is handed in: what was not understood, what is missing, what is implausible. */
final class CheckPanel extends Div {

    private final transient FormDesk desk;
    private final transient FormWords words;

    CheckPanel(FormDesk desk, List<String> implausible, FormWords words) {
        this.desk = desk;
        this.words = words;
        List<FieldPath> errors = desk.check().errors();
        List<FieldPath> missing = desk.check().missing();
        Stream<Component> found = Stream.of(
                        fields(StatusBadge.Kind.MISSING, "check.errors", errors, this::errorLine),
                        fields(StatusBadge.Kind.WAITING, "check.missing", missing, this::line),
                        sentences(implausible))
                .flatMap(List::stream);
        Panel panel = new Panel(words.get("check"));
        List<Component> content = found.toList();
        panel.content(
                content.isEmpty()
                        ? new Component[] {new StatusBadge(StatusBadge.Kind.DONE, words.get("check.nothing"))}
                        : content.toArray(Component[]::new));
        add(panel);
    }

    private interface Line {
        Component of(FieldPath field);
    }

    private List<Component> fields(StatusBadge.Kind kind, String key, List<FieldPath> fields, Line line) {
        if (fields.isEmpty()) {
            return List.of();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("kurogo-form-check");
        fields.forEach(field -> list.add(new ListItem(line.of(field))));
        return List.of(head(kind, words.get(key, fields.size())), new Paragraph(words.get(key + ".hint")), list);
    }

    private List<Component> sentences(List<String> implausible) {
        if (implausible.isEmpty()) {
            return List.of();
        }
        UnorderedList list = new UnorderedList();
        implausible.forEach(sentence -> list.add(new ListItem(sentence)));
        return List.of(
                head(StatusBadge.Kind.RETURNED, words.get("check.implausible", implausible.size())),
                new Paragraph(words.get("check.implausible.hint")),
                list);
    }

    private Component head(StatusBadge.Kind kind, String title) {
        H3 head = new H3(new StatusBadge(kind, title));
        head.addClassName("kurogo-form-check-head");
        return head;
    }

    private Component line(FieldPath field) {
        Button open = new Button(
                words.field(field, desk.targetPlace(field)), click -> FormAddress.toField(desk.page(), field));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        return open;
    }

    private Component errorLine(FieldPath field) {
        return new Div(
                line(field),
                new Paragraph(words.problem(desk.reading().problem(field).orElseThrow())));
    }
}
