package kurogo.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kurogo.access.Colleague;
import kurogo.training.Course;
import kurogo.training.CourseUnit;
import kurogo.training.Seats;
import kurogo.training.SessionContent;
import kurogo.training.SessionDay;
import kurogo.uikit.DayField;

/** What is planned of a session. Whoever wants to know is told of each change that could bring a clash. */
final class SessionForm extends Div {

    private final transient TrainingWords words;
    private final transient Consumer<SessionContent> typed;
    private final transient LocalDate today;
    private final Select<Course> course = new Select<>();
    private final TextField title;
    private final TextField series;
    private final TextField place;
    private final TextField online;
    private final IntegerField seatsAtPlace;
    private final IntegerField seatsOnline;
    private final IntegerField fairShare;
    private final IntegerField cost;
    private final DayField deadline;
    private final TextArea materials;
    private final Div days = new Div();
    private final TeamFields team;

    SessionForm(
            Optional<SessionContent> planned,
            Course chosen,
            List<Course> courses,
            List<Colleague> colleagues,
            LocalDate today,
            TrainingWords words,
            Consumer<SessionContent> typed) {
        this.today = today;
        this.words = words;
        this.typed = typed;
        this.title =
                text("session.title", 200, planned.map(SessionContent::title).orElse(chosen.title()));
        this.series =
                text("session.series", 120, planned.map(SessionContent::series).orElse(""));
        this.place =
                text("session.place", 200, planned.map(SessionContent::place).orElse(""));
        this.online =
                text("session.online", 500, planned.map(SessionContent::online).orElse(""));
        Seats seats = planned.map(SessionContent::seats).orElse(new Seats(30, 0));
        this.seatsAtPlace = number("session.seatsAtPlace", seats.atPlace());
        this.seatsOnline = number("session.seatsOnline", seats.online());
        this.fairShare = number(
                "session.fairShare", planned.map(SessionContent::fairShare).orElse(0));
        this.cost = number("session.cost", 0);
        this.deadline = new DayField(words.get("session.deadline"), words.texts());
        this.materials = new TextArea(words.get("session.materials"));
        this.team = new TeamFields(planned.map(SessionContent::team).orElse(List.of()), colleagues, words, this::tell);
        addClassName("kurogo-form");
        fill(planned, chosen, courses);
        Button more = new Button(words.get("session.addDay"), click -> addDay(Optional.empty()));
        add(row(course, title), series, new H3(words.get("session.days")), days, new Div(more), deadline);
        add(new H3(words.get("session.where")), row(place, online), row(seatsAtPlace, seatsOnline, fairShare));
        add(new H3(words.get("session.team")), team, row(cost), materials);
    }

    private void fill(Optional<SessionContent> planned, Course chosen, List<Course> courses) {
        course.setLabel(words.get("session.course"));
        course.setItems(courses);
        course.setItemLabelGenerator(Course::title);
        course.setValue(courses.stream()
                .filter(one -> one.id() == chosen.id())
                .findFirst()
                .orElse(chosen));
        course.addValueChangeListener(change -> {
            lines().forEach(line -> line.teach(units(), List.of()));
            if (title.getValue().equals(change.getOldValue().title())) {
                title.setValue(change.getValue().title());
            }
        });
        title.setRequiredIndicatorVisible(true);
        series.setHelperText(words.get("session.series.help"));
        fairShare.setHelperText(words.get("session.fairShare.help"));
        online.setHelperText(words.get("session.online.help"));
        deadline.setHelperText(words.get("session.deadline.help"));
        planned.map(SessionContent::deadline).ifPresent(deadline::setValue);
        planned.flatMap(SessionContent::costYen)
                .ifPresentOrElse(yen -> cost.setValue(Math.toIntExact(yen)), cost::clear);
        materials.setMaxLength(SessionContent.LONGEST_TEXT);
        materials.setMinRows(2);
        materials.setValue(planned.map(SessionContent::materials).orElse(""));
        place.addValueChangeListener(change -> tell());
        days.addClassName("kurogo-stack");
        planned.map(SessionContent::days)
                .ifPresentOrElse(all -> all.forEach(day -> addDay(Optional.of(day))), () -> addDay(Optional.empty()));
    }

    private TextField text(String key, int longest, String value) {
        TextField field = new TextField(words.get(key));
        field.setMaxLength(longest);
        field.setValue(value);
        return field;
    }

    private IntegerField number(String key, int value) {
        IntegerField field = new IntegerField(words.get(key));
        field.setMin(0);
        field.setValue(value);
        return field;
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("kurogo-form-row");
        return row;
    }

    private void addDay(Optional<SessionDay> day) {
        days.add(new DayLine(day, units(), words, this::tell, line -> {
            days.remove(line);
            tell();
        }));
    }

    private List<CourseUnit> units() {
        return course.getValue().content().units();
    }

    private List<DayLine> lines() {
        return days.getChildren().map(DayLine.class::cast).toList();
    }

    private void tell() {
        typed.accept(value());
    }

    /** Lets the deadline follow from the days until somebody sets it. */
    void leaveDeadlineOpen() {
        deadline.clear();
    }

    /** What is planned as it stands; without a deadline the usual one. */
    SessionContent value() {
        List<SessionDay> planned =
                lines().stream().flatMap(line -> line.value().stream()).toList();
        Optional<LocalDate> first = planned.stream().map(SessionDay::day).min(LocalDate::compareTo);
        return new SessionContent(
                course.getValue().id(),
                title.getValue().strip(),
                planned,
                place.getValue().strip(),
                online.getValue().strip(),
                new Seats(of(seatsAtPlace), of(seatsOnline)),
                of(fairShare),
                Optional.ofNullable(deadline.getValue())
                        .or(() -> first.map(day -> SessionContent.usualDeadline(day, today)))
                        .orElse(LocalDate.EPOCH),
                Optional.ofNullable(cost.getValue()).map(Integer::longValue),
                materials.getValue().strip(),
                series.getValue().strip(),
                team.value());
    }

    private static int of(IntegerField field) {
        return Math.max(0, Optional.ofNullable(field.getValue()).orElse(0));
    }
}
