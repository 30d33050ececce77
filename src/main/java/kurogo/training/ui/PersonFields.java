package kurogo.training.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.training.Person;
import kurogo.uikit.DayField;

/** What is asked of somebody who takes part, and no more. */
final class PersonFields extends Div {

    private final transient TrainingWords words;
    private final ComboBox<MunicipalityCode> municipality = new ComboBox<>();
    private final TextField name;
    private final TextField kana;
    private final TextField section;
    private final TextField post;
    private final TextField email;
    private final Checkbox manager;
    private final DayField since;
    private final transient Optional<MunicipalityCode> only;

    /**
     * Empty fields.
     *
     * @param only the municipality whose people are asked for; nothing where it is to be chosen
     */
    PersonFields(Optional<MunicipalityCode> only, TrainingWords words) {
        this.words = words;
        this.only = only;
        this.name = text("person.name", Person.LONGEST_NAME);
        this.kana = text("person.kana", Person.LONGEST_SECTION);
        this.section = text("person.section", Person.LONGEST_SECTION);
        this.post = text("person.post", Person.LONGEST_NAME);
        this.email = text("person.email", Person.LONGEST_EMAIL);
        this.manager = new Checkbox(words.get("person.manager"));
        this.since = new DayField(words.get("person.since"), words.texts());
        addClassName("kurogo-followup-fields");
        municipality.setLabel(words.get("person.municipality"));
        municipality.setItems(words.municipalities());
        municipality.setItemLabelGenerator(words::name);
        municipality.setClearButtonVisible(true);
        municipality.setPlaceholder(words.get("prefecture.own"));
        municipality.setVisible(only.isEmpty());
        name.setRequiredIndicatorVisible(true);
        add(municipality, name, kana, section, post, email, since, manager);
    }

    private TextField text(String key, int longest) {
        TextField field = new TextField(words.get(key));
        field.setMaxLength(longest);
        return field;
    }

    void show(Person person) {
        person.municipality().ifPresent(municipality::setValue);
        name.setValue(person.name());
        kana.setValue(person.kana());
        section.setValue(person.section());
        post.setValue(person.post());
        email.setValue(person.email());
        manager.setValue(person.manager());
        person.since().ifPresent(since::setValue);
    }

    /** The person as it was filled in; nothing while there is no name, which is then said. */
    Optional<Person> valid() {
        boolean missing = name.getValue().isBlank();
        name.setErrorMessage(words.get("person.name.missing"));
        name.setInvalid(missing);
        return missing
                ? Optional.empty()
                : Optional.of(new Person(
                        only.or(() -> Optional.ofNullable(municipality.getValue())),
                        name.getValue().strip(),
                        kana.getValue().strip(),
                        section.getValue().strip(),
                        post.getValue().strip(),
                        email.getValue().strip(),
                        manager.getValue(),
                        Optional.ofNullable(since.getValue())));
    }

    void clear() {
        name.clear();
        kana.clear();
        post.clear();
        email.clear();
        manager.clear();
        since.clear();
        name.focus();
    }
}
