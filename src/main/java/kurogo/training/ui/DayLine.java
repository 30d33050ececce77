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
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kurogo.training.CourseUnit;
import kurogo.training.SessionDay;
import kurogo.training.rule.Hours;
import kurogo.uikit.DayField;
import kurogo.uikit.Symbol;

/** One day while a session is planned: its hours, what is taught on it, and when each unit begins where that is planned. */
final class DayLine extends Div {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final DayField day;
    private final TimePicker begins;
    private final TimePicker ends;
    private final MultiSelectComboBox<CourseUnit> units;
    private final TimeTableFields timeTable;
    private transient List<CourseUnit> course = List.of();

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
        this.timeTable = new TimeTableFields(planned.map(SessionDay::beginnings).orElse(Map.of()), this::hours, words);
        addClassNames("kurogo-training-line", "kurogo-day-line");
        day.setRequiredIndicatorVisible(true);
        planned.map(SessionDay::day).ifPresent(day::setValue);
        units.setItemLabelGenerator(CourseUnit::title);
        units.addValueChangeListener(change -> timeTable.show(taught()));
        teach(taught, planned.map(SessionDay::units).orElse(List.of()));
        day.addValueChangeListener(change -> typed.run());
        begins.addValueChangeListener(change -> typed.run());
        ends.addValueChangeListener(change -> typed.run());
        Button away = new Button(Symbol.CLOSE.icon(), click -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(words.get("session.removeDay"));
        add(day, begins, ends, units, away, timeTable);
    }

    private static TimePicker hour(String label, LocalTime value) {
        TimePicker picker = new TimePicker(label);
        picker.setStep(STEP);
        picker.setLocale(Locale.JAPAN);
        picker.setValue(value);
        return picker;
    }

    /** Offers the units of another course. */
    void teach(List<CourseUnit> offered, List<Long> chosen) {
        course = List.copyOf(offered);
        units.setItems(offered);
        units.setValue(
                offered.stream().filter(unit -> chosen.contains(unit.id())).collect(Collectors.toSet()));
    }

    /** The units that are chosen, in the order of the course. */
    private List<CourseUnit> taught() {
        return course.stream().filter(units.getValue()::contains).toList();
    }

    private Optional<Hours> hours() {
        return begins.isEmpty() || ends.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hours(begins.getValue(), ends.getValue()));
    }

    /** The day as it stands; nothing while its day or hours are missing. */
    Optional<SessionDay> value() {
        return Optional.ofNullable(day.getValue())
                .flatMap(one -> hours().map(hours -> new SessionDay(
                        one,
                        hours.from(),
                        hours.to(),
                        taught().stream().map(CourseUnit::id).sorted().toList(),
                        timeTable.value())));
    }
}
