package kurogo.reminder.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.reminder.MergeField;
import kurogo.reminder.UnknownFieldException;
import kurogo.reminder.Wording;
import kurogo.text.Texts;

/** Subject and text of a reminder, with the fields that may be filled in. What cannot be used is said at its field. */
final class WordingForm extends Div {

    private static final int TYPING_PAUSE = 600;

    private final transient Texts texts;
    private final TextField subject = new TextField();
    private final TextArea text = new TextArea();

    WordingForm(Texts texts) {
        this.texts = texts;
        addClassName("kurogo-form");
        subject.setLabel(texts.get("reminders.subject"));
        subject.setMaxLength(Wording.LONGEST_SUBJECT);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        subject.setValueChangeTimeout(TYPING_PAUSE);
        text.setLabel(texts.get("reminders.text"));
        text.setMaxLength(Wording.LONGEST_TEXT);
        text.setMinRows(14);
        text.setMaxRows(24);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE);
        add(subject, text, fields());
    }

    private Details fields() {
        DescriptionList list = new DescriptionList();
        for (MergeField field : MergeField.values()) {
            list.add(
                    new DescriptionList.Term(new Code(field.written())),
                    new DescriptionList.Description(texts.of("reminders", field)));
        }
        Div figures = new Div(list);
        figures.addClassName("kurogo-figures");
        return new Details(texts.get("reminders.fields"), figures);
    }

    void whenChanged(Runnable action) {
        subject.addValueChangeListener(change -> action.run());
        text.addValueChangeListener(change -> action.run());
    }

    void show(Wording wording) {
        subject.setValue(wording.subject());
        text.setValue(wording.text());
    }

    /** The wording as it stands; nothing when it cannot be used, which is then said. */
    Optional<Wording> valid() {
        says(subject, subject.getValue().isBlank() ? texts.get("reminders.subject.missing") : "");
        says(text, text.getValue().isBlank() ? texts.get("reminders.text.missing") : "");
        if (subject.isInvalid() || text.isInvalid()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Wording(subject.getValue().strip(), text.getValue()));
        } catch (UnknownFieldException unknown) {
            Stream.of(subject, text).forEach(field -> sayUnknown(field, field.getValue(), unknown));
            return Optional.empty();
        }
    }

    private void sayUnknown(HasValidation field, String value, UnknownFieldException unknown) {
        String named = String.join(
                " ", unknown.fields().stream().filter(value::contains).toList());
        says(field, named.isEmpty() ? "" : texts.get("reminders.unknownField", named));
    }

    private static void says(HasValidation field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(!words.isEmpty());
    }
}
