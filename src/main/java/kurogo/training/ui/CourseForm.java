package kurogo.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.training.Course;
import kurogo.training.CourseContent;
import kurogo.training.CourseKind;
import kurogo.training.CourseUnit;
import kurogo.training.UnitTopic;

/** What is decided about a course. */
final class CourseForm extends Div {

    private static final int WHOLE = 100;
    private static final int USUAL_MINUTES = 60;

    private final transient TrainingWords words;
    private final Select<CourseKind> kind = new Select<>();
    private final TextField title;
    private final TextField targets;
    private final TextArea aims;
    private final TextField material;
    private final Checkbox inOrder;
    private final IntegerField share;
    private final MultiSelectComboBox<Course> needs;
    private final Div units = new Div();

    CourseForm(CourseContent content, List<Course> others, TrainingWords words) {
        this.words = words;
        this.title = text("course.title", CourseContent.LONGEST_TITLE, content.title());
        this.targets = text("course.targets", 400, content.targets());
        this.aims = new TextArea(words.get("course.aims"));
        this.material = text("course.material", 2_000, content.material());
        this.inOrder = new Checkbox(words.get("course.inOrder"));
        this.share = new IntegerField(words.get("course.share"));
        this.needs = new MultiSelectComboBox<>(words.get("course.needs"));
        addClassName("kurogo-form");
        title.setRequiredIndicatorVisible(true);
        kind.setLabel(words.get("course.kind"));
        kind.setItems(CourseKind.values());
        kind.setItemLabelGenerator(words::of);
        kind.setValue(content.kind());
        aims.setMaxLength(CourseContent.LONGEST_AIMS);
        aims.setMinRows(3);
        aims.setValue(content.aims());
        inOrder.setValue(content.inOrder());
        share.setMin(1);
        share.setMax(WHOLE);
        share.setHelperText(words.get("course.share.help"));
        share.setValue(content.shareNeeded());
        needs.setItems(others);
        needs.setItemLabelGenerator(Course::title);
        needs.setValue(others.stream()
                .filter(course -> content.needs().contains(course.id()))
                .collect(Collectors.toSet()));
        units.addClassName("kurogo-stack");
        content.units().forEach(this::addUnit);
        Button more = new Button(
                words.get("unit.add"), click -> addUnit(new CourseUnit(0, "", UnitTopic.OTHER, USUAL_MINUTES, false)));
        add(row(title, kind), aims, row(targets, material), row(share, needs), inOrder);
        add(new H3(words.get("units")), units, new Div(more));
    }

    private TextField text(String key, int longest, String value) {
        TextField field = new TextField(words.get(key));
        field.setMaxLength(longest);
        field.setValue(value);
        return field;
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("kurogo-form-row");
        return row;
    }

    private void addUnit(CourseUnit unit) {
        units.add(new UnitLine(unit, words, this::move, units::remove));
    }

    private void move(UnitLine line, int by) {
        int place = units.indexOf(line) + by;
        if (place >= 0 && place < units.getComponentCount()) {
            units.remove(line);
            units.addComponentAtIndex(place, line);
        }
    }

    CourseContent value() {
        return new CourseContent(
                kind.getValue(),
                title.getValue().strip(),
                aims.getValue().strip(),
                targets.getValue().strip(),
                material.getValue().strip(),
                inOrder.getValue(),
                Optional.ofNullable(share.getValue())
                        .map(percent -> Math.clamp(percent, 1, WHOLE))
                        .orElse(WHOLE),
                units.getChildren()
                        .map(UnitLine.class::cast)
                        .map(UnitLine::value)
                        .toList(),
                needs.getValue().stream().map(Course::id).collect(Collectors.toSet()));
    }
}
