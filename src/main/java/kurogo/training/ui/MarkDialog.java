package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kurogo.training.AttendanceService;
import kurogo.training.AttendanceSheet;
import kurogo.training.CourseUnit;
import kurogo.training.Enrolment;
import kurogo.training.Mark;
import kurogo.training.Tap;
import kurogo.training.rule.Presence;
import kurogo.uikit.Notices;

/** More than one tap says of somebody in a unit: for how long they were there, or that nothing is marked of them. */
final class MarkDialog extends Dialog {

    private final transient Enrolment person;
    private final transient CourseUnit unit;
    private final Select<Presence> presence = new Select<>();
    private final IntegerField minutes;

    /**
     * The dialog.
     *
     * @param then after something was kept
     */
    MarkDialog(
            AttendanceSheet sheet,
            Enrolment person,
            CourseUnit unit,
            AttendanceService attendance,
            Clock clock,
            TrainingWords words,
            Runnable then) {
        this.person = person;
        this.unit = unit;
        this.minutes = new IntegerField(words.get("attendance.more.minutes", unit.minutes()));
        long session = sheet.session().id();
        Optional<Mark> mark = sheet.mark(person, unit);
        setHeaderTitle(words.nameOf(person));
        setWidth("32rem");
        presence.setLabel(words.get("attendance.more.presence"));
        presence.setItems(Presence.values());
        presence.setItemLabelGenerator(words::of);
        presence.addValueChangeListener(chosen -> usual(chosen.getValue()));
        minutes.setMin(0);
        minutes.setMax(unit.minutes());
        minutes.setStepButtonsVisible(true);
        presence.setValue(mark.map(Mark::presence).orElse(Presence.LATE));
        mark.ifPresent(one -> minutes.setValue(one.minutes()));
        Button keep = new Button(words.get("attendance.more.keep"), click -> {
            if (!minutes.isInvalid()) {
                close();
                Attempt.at(words, () -> attendance.mark(session, List.of(tap(clock))));
                then.run();
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Button clear = new Button(words.get("attendance.more.clear"), click -> {
            close();
            mark.ifPresent(seen -> Attempt.at(words, () -> {
                if (!attendance.clear(session, person.id(), unit.id(), seen)) {
                    Notices.in(words.texts()).error(words.get("attendance.more.changed"));
                }
            }));
            then.run();
        });
        clear.setVisible(mark.isPresent());
        Div fields = new Div(presence, minutes);
        fields.addClassName("kurogo-followup-fields");
        add(new Paragraph(unit.title()), fields);
        getFooter().add(new Button(words.get("cancel"), click -> close()), clear, keep);
    }

    /** Only of whoever was there for a part it is to be said for how long. */
    private void usual(Presence chosen) {
        boolean part = chosen == Presence.LATE || chosen == Presence.LEFT_EARLY;
        minutes.setVisible(part);
        minutes.setValue(chosen.minutesOf(unit.minutes()));
    }

    private Tap tap(Clock clock) {
        return new Tap(
                person.id(), unit.id(), presence.getValue(), Optional.ofNullable(minutes.getValue()), clock.instant());
    }
}
