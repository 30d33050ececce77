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
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.MunicipalContact;
import kurogo.uikit.DayField;

/** Somebody at a municipality who is not known yet. */
final class ContactDialog extends Dialog {

    /** What is done with whoever was entered. */
    interface Addition {

        void add(MunicipalityCode municipality, MunicipalContact.Person person);
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

    ContactDialog(
            List<MunicipalityCode> municipalities,
            Optional<Map.Entry<MunicipalityCode, MunicipalContact.Person>> known,
            FollowUpWords words,
            Addition addition) {
        this.words = words;
        setHeaderTitle(words.get("contact.add"));
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
        manager = new Checkbox(words.get("contact.manager"));
        since = new DayField(words.get("contact.since"), words.texts());
        Div fields = new Div(municipality, name, section, post, phone, email, since, manager);
        fields.addClassName("kurogo-followup-fields");
        add(fields);
        Button confirm = new Button(words.get("contact.keep"), click -> keep(addition));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.get("cancel"), click -> close()), confirm);
    }

    private void keep(Addition addition) {
        name.setErrorMessage(words.get("contact.name.missing"));
        name.setInvalid(name.getValue().isBlank());
        if (!name.isInvalid() && !email.isInvalid()) {
            close();
            addition.add(
                    municipality.getValue(),
                    new MunicipalContact.Person(
                            name.getValue().strip(),
                            section.getValue().strip(),
                            post.getValue().strip(),
                            phone.getValue().strip(),
                            email.getValue().strip(),
                            manager.getValue(),
                            Optional.ofNullable(since.getValue())));
        }
    }

    private TextField field(String key, Optional<String> value, int longest) {
        TextField field = new TextField(words.get(key));
        field.setMaxLength(longest);
        field.setValue(value.orElse(""));
        return field;
    }
}
