package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kurogo.training.CourseUnit;
import kurogo.training.rule.DayPlan;
import kurogo.training.rule.Hours;
import kurogo.uikit.Notices;

/** 時間割: when each unit of a day begins; left empty it is not planned. */
final class TimeTableFields extends Div {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final transient TrainingWords words;
    private final transient Supplier<Optional<Hours>> day;
    /** What is typed, also of units that are not shown just now. */
    private final transient Map<Long, LocalTime> typed;

    private transient List<CourseUnit> units = List.of();
    private final Div fields = new Div();
    private final Button make;

    /**
     * Fields.
     *
     * @param planned the beginnings that are planned
     * @param day the hours of the day as they stand, where both are there
     */
    TimeTableFields(Map<Long, LocalTime> planned, Supplier<Optional<Hours>> day, TrainingWords words) {
        this.typed = new HashMap<>(planned);
        this.day = day;
        this.words = words;
        addClassName("kurogo-time-table");
        fields.addClassName("kurogo-time-table-fields");
        Paragraph help = new Paragraph(words.get("timeTable.help"));
        help.addClassName("kurogo-quiet");
        this.make = new Button(words.get("timeTable.make"), click -> fill());
        add(fields, make, help);
        setVisible(false);
    }

    /** Shows a field for each of some units, in the order of the course. */
    void show(List<CourseUnit> taught) {
        units = List.copyOf(taught);
        setVisible(!units.isEmpty());
        fields.removeAll();
        units.forEach(unit -> fields.add(field(unit)));
        offerToFill();
    }

    private void offerToFill() {
        make.setEnabled(
                !typed.keySet().containsAll(units.stream().map(CourseUnit::id).toList()));
    }

    private TimePicker field(CourseUnit unit) {
        TimePicker begins = new TimePicker(words.get("timeTable.begins", unit.title(), words.minutes(unit.minutes())));
        begins.setStep(STEP);
        begins.setLocale(Locale.JAPAN);
        begins.setClearButtonVisible(true);
        begins.setValue(typed.get(unit.id()));
        begins.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                typed.remove(unit.id());
            } else {
                typed.put(unit.id(), change.getValue());
            }
            offerToFill();
        });
        return begins;
    }

    /** Fills what is empty with when a unit is taken to begin. */
    private void fill() {
        day.get()
                .map(hours -> new DayPlan(
                        hours.from(),
                        hours.to(),
                        units.stream()
                                .map(unit -> new DayPlan.Unit(
                                        unit.id(), unit.minutes(), Optional.ofNullable(typed.get(unit.id()))))
                                .toList()))
                .ifPresentOrElse(
                        plan -> {
                            plan.beginnings().forEach(typed::putIfAbsent);
                            show(units);
                        },
                        () -> Notices.in(words.texts()).error(words.get("timeTable.hoursFirst")));
    }

    /** When units begin, as far as it is planned. */
    Map<Long, LocalTime> value() {
        return units.stream()
                .filter(unit -> typed.containsKey(unit.id()))
                .collect(Collectors.toMap(CourseUnit::id, unit -> typed.getOrDefault(unit.id(), LocalTime.MIN)));
    }
}
