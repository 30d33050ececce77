package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import kurogo.training.CourseUnit;
import kurogo.training.UnitTopic;
import kurogo.uikit.Symbol;

/** One unit while a course is written. */
final class UnitLine extends Div {

    private static final int LONGEST = 200;

    private final long id;
    private final TextField title;
    private final Select<UnitTopic> topic = new Select<>();
    private final IntegerField minutes;
    private final Checkbox required;

    /**
     * A line.
     *
     * @param move moves it up (-1) or down (1)
     * @param remove takes it away
     */
    UnitLine(CourseUnit unit, TrainingWords words, ObjIntConsumer<UnitLine> move, Consumer<UnitLine> remove) {
        this.id = unit.id();
        this.title = new TextField(words.get("unit.title"));
        this.minutes = new IntegerField(words.get("unit.minutes"));
        this.required = new Checkbox(words.get("unit.mustNotBeMissed"));
        addClassNames("kurogo-training-line", "kurogo-unit-line");
        title.setValue(unit.title());
        title.setMaxLength(LONGEST);
        title.setRequiredIndicatorVisible(true);
        topic.setLabel(words.get("unit.topic"));
        topic.setItems(UnitTopic.values());
        topic.setItemLabelGenerator(words::of);
        topic.setValue(unit.topic());
        minutes.setMin(1);
        minutes.setStepButtonsVisible(true);
        minutes.setValue(unit.minutes());
        required.setValue(unit.required());
        Div steps = new Div(
                step(Symbol.MOVE_UP, words.get("unit.up"), () -> move.accept(this, -1)),
                step(Symbol.MOVE_DOWN, words.get("unit.down"), () -> move.accept(this, 1)),
                step(Symbol.CLOSE, words.get("unit.remove"), () -> remove.accept(this)));
        add(title, topic, minutes, required, steps);
    }

    /** Pressed again it goes on from where the line has come to. */
    private static Button step(Symbol symbol, String label, Runnable action) {
        Button step = new Button(symbol.icon());
        step.addClickListener(click -> {
            action.run();
            step.focus();
        });
        step.addThemeVariants(ButtonVariant.TERTIARY);
        step.setAriaLabel(label);
        return step;
    }

    CourseUnit value() {
        return new CourseUnit(
                id,
                title.getValue().strip(),
                topic.getValue(),
                Optional.ofNullable(minutes.getValue()).orElse(0),
                required.getValue());
    }
}
