package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kurogo.training.CourseUnit;
import kurogo.training.SessionDay;
import kurogo.uikit.DayField;
import kurogo.uikit.Symbol;

/** One day while a session is planned: its hours and what is taught on it. */
final class DayLine extends Div {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final DayField day;
    private final TimePicker begins;
    private final TimePicker ends;
    private final MultiSelectComboBox<CourseUnit> units;

    DayLine(
            Optional<SessionDay> planned,
            List<CourseUnit> taught,
            TrainingWords words,
            Runnable typed,
            Consumer<DayLine> remove) {
        this.day = new DayField(words.get("session.day"), words.texts());
        this.begins = hour(
                words.get("session.begins"), planned.map(SessionDay::begins).orElse(LocalTime.of(10, 0)));
        this.ends =
                hour(words.get("session.ends"), planned.map(SessionDay::ends).orElse(LocalTime.of(16, 0)));
        this.units = new MultiSelectComboBox<>(words.get("session.units"));
        addClassNames("kurogo-training-line", "kurogo-day-line");
        day.setRequiredIndicatorVisible(true);
        planned.map(SessionDay::day).ifPresent(day::setValue);
        units.setItemLabelGenerator(CourseUnit::title);
        teach(taught, planned.map(SessionDay::units).orElse(List.of()));
        day.addValueChangeListener(change -> typed.run());
        begins.addValueChangeListener(change -> typed.run());
        ends.addValueChangeListener(change -> typed.run());
        Button away = new Button(Symbol.CLOSE.icon(), click -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(words.get("session.removeDay"));
        add(day, begins, ends, units, away);
    }

    private static TimePicker hour(String label, LocalTime value) {
        TimePicker picker = new TimePicker(label);
        picker.setStep(STEP);
        picker.setLocale(Locale.JAPAN);
        picker.setValue(value);
        return picker;
    }

    /** Offers the units of another course. */
    void teach(List<CourseUnit> taught, List<Long> chosen) {
        units.setItems(taught);
        units.setValue(
                taught.stream().filter(unit -> chosen.contains(unit.id())).collect(Collectors.toSet()));
    }

    /** The day as it stands; nothing while its day or hours are missing. */
    Optional<SessionDay> value() {
        if (day.isEmpty() || begins.isEmpty() || ends.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SessionDay(
                day.getValue(),
                begins.getValue(),
                ends.getValue(),
                units.getValue().stream().map(CourseUnit::id).sorted().toList()));
    }
}
