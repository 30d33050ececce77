package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.MunicipalContact;
import kurogo.uikit.DayField;

/** Somebody at a municipality who is not known yet, or of whom something is new: another post, or that they have left. */
final class ContactDialog extends Dialog {

    /** What is done with whoever was entered. */
    interface Addition {

        void add(MunicipalityCode municipality, MunicipalContact.Person person);
    }

    /** What is done with what was changed; whether it could be, for otherwise it stays. */
    interface Change {

        boolean change(MunicipalContact seen, MunicipalContact.Person person, boolean gone);
    }

    private final FollowUpWords words;
    private final Select<MunicipalityCode> municipality = new Select<>();
    private final TextField name;
    private final TextField section;
    private final TextField post;
    private final TextField phone;
    private final EmailField email;
    private final Checkbox manager;
    private final DayField since;
    private final Checkbox gone;

    /** Asks for somebody who is not known yet. */
    static ContactDialog adding(
            List<MunicipalityCode> municipalities,
            Optional<Map.Entry<MunicipalityCode, MunicipalContact.Person>> known,
            FollowUpWords words,
            Addition addition) {
        ContactDialog dialog = new ContactDialog(municipalities, known, words);
        dialog.gone.setVisible(false);
        dialog.ask("contact.add", "contact.keep", person -> {
            addition.add(dialog.municipality.getValue(), person);
            return true;
        });
        return dialog;
    }

    /** Asks what is new about somebody. */
    static ContactDialog changing(MunicipalContact seen, FollowUpWords words, Change change) {
        ContactDialog dialog = new ContactDialog(
                List.of(seen.municipality()), Optional.of(Map.entry(seen.municipality(), seen.person())), words);
        dialog.municipality.setReadOnly(true);
        dialog.ask(
                "contact.change", "contact.change.keep", person -> change.change(seen, person, dialog.gone.getValue()));
        return dialog;
    }

    private ContactDialog(
            List<MunicipalityCode> municipalities,
            Optional<Map.Entry<MunicipalityCode, MunicipalContact.Person>> known,
            FollowUpWords words) {
        this.words = words;
        setWidth("40rem");
        municipality.setLabel(words.get("municipality"));
        municipality.setItems(municipalities);
        municipality.setItemLabelGenerator(words::name);
        municipality.setValue(known.map(Map.Entry::getKey).orElse(municipalities.getFirst()));
        Optional<MunicipalContact.Person> person = known.map(Map.Entry::getValue);
        name = field("contact.name", person.map(MunicipalContact.Person::name), 80);
        name.setRequiredIndicatorVisible(true);
        section = field("contact.section", person.map(MunicipalContact.Person::section), 120);
        post = field("contact.post", person.map(MunicipalContact.Person::post), 80);
        phone = field("contact.phone", person.map(MunicipalContact.Person::phone), 40);
        email = new EmailField(words.get("contact.email"));
        email.setMaxLength(254);
        email.setValue(person.map(MunicipalContact.Person::email).orElse(""));
        manager = new Checkbox(
                words.get("contact.manager"),
                person.map(MunicipalContact.Person::manager).orElse(false));
        since = new DayField(words.get("contact.since"), words.texts());
        since.setValue(person.flatMap(MunicipalContact.Person::since).orElse(null));
        gone = new Checkbox(words.get("contact.gone"));
        Div fields = new Div(municipality, name, section, post, phone, email, since, manager, gone);
        fields.addClassName("kurogo-followup-fields");
        add(fields);
    }

    private void ask(String title, String keep, Predicate<MunicipalContact.Person> then) {
        setHeaderTitle(words.get(title));
        Button confirm = new Button(words.get(keep), click -> keep(then));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.get("cancel"), click -> close()), confirm);
    }

    private void keep(Predicate<MunicipalContact.Person> then) {
        name.setErrorMessage(words.get("contact.name.missing"));
        name.setInvalid(name.getValue().isBlank());
        if (!name.isInvalid() && !email.isInvalid() && since.isReadable() && then.test(person())) {
            close();
        }
    }

    private MunicipalContact.Person person() {
        return new MunicipalContact.Person(
                name.getValue().strip(),
                section.getValue().strip(),
                post.getValue().strip(),
                phone.getValue().strip(),
                email.getValue().strip(),
                manager.getValue(),
                Optional.ofNullable(since.getValue()));
    }

    private TextField field(String key, Optional<String> value, int longest) {
        TextField field = new TextField(words.get(key));
        field.setMaxLength(longest);
        field.setValue(value.orElse(""));
        return field;
    }
}
