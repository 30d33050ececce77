package kurogo.followup.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.followup.Appointment;
import kurogo.followup.ContactWay;
import kurogo.followup.ConversationContent;
import kurogo.followup.ConversationState;
import kurogo.uikit.DayField;

/** When, how and where, and whether it lies ahead. */
final class AppointmentFields extends Div {

    private static final List<Integer> LENGTHS = List.of(15, 30, 45, 60, 90, 120, 150, 180, 240, 300, 360, 420, 480);
    private static final int TYPING_PAUSE = 700;

    private final transient Appointment beginning;
    private final Select<ConversationState> state = new Select<>();
    private final DayField day;
    private final TimePicker begins;
    private final Select<Integer> minutes = new Select<>();
    private final Select<ContactWay> way = new Select<>();
    private final TextField place;

    AppointmentFields(ConversationContent content, FollowUpWords words, Runnable typed) {
        this.beginning = content.appointment();
        this.day = new DayField(words.get("day"), words.texts());
        this.begins = new TimePicker(words.get("begins"));
        this.place = new TextField(words.get("place"));
        addClassName("kurogo-followup-fields");
        state.setLabel(words.get("state"));
        state.setItems(ConversationState.values());
        state.setItemLabelGenerator(words::of);
        state.setValue(content.state());
        way.setLabel(words.get("way"));
        way.setItems(ContactWay.values());
        way.setItemLabelGenerator(words::of);
        way.setValue(beginning.way());
        day.setRequiredIndicatorVisible(true);
        day.setValue(beginning.day());
        begins.setStep(Duration.ofMinutes(30));
        begins.setLocale(Locale.JAPAN);
        begins.setClearButtonVisible(true);
        begins.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(words.get("begins.unreadable")));
        begins.setValue(beginning.begins().orElse(null));
        minutes.setLabel(words.get("minutes"));
        minutes.setItems(Stream.concat(LENGTHS.stream(), beginning.minutes().stream())
                .distinct()
                .sorted()
                .toList());
        minutes.setItemLabelGenerator(length -> length == null ? "" : words.get("minutesOf", length));
        minutes.setEmptySelectionAllowed(true);
        minutes.setValue(beginning.minutes().orElse(null));
        place.setValue(beginning.place());
        place.setMaxLength(200);
        place.setValueChangeMode(ValueChangeMode.LAZY);
        place.setValueChangeTimeout(TYPING_PAUSE);
        List<AbstractField<?, ?>> fields = List.of(state, day, begins, minutes, way, place);
        fields.forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.run();
            }
        }));
        add(state, day, begins, minutes, way, place);
    }

    ConversationState state() {
        return state.getValue();
    }

    /** Whether day and hour can be taken; goes to the one that cannot. */
    boolean isReadable() {
        if (!day.isAnswered()) {
            return false;
        }
        if (begins.isInvalid()) {
            begins.focus();
        }
        return !begins.isInvalid();
    }

    /** The appointment as it stands; while no day is given, the one before stands in the draft. */
    Appointment value() {
        return new Appointment(
                Optional.ofNullable(day.getValue()).orElse(beginning.day()),
                Optional.ofNullable(begins.getValue()),
                Optional.ofNullable(minutes.getValue()),
                way.getValue(),
                place.getValue().strip());
    }
}
