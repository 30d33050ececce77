package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import kurogo.training.Enrolment;
import kurogo.training.Participant;
import kurogo.training.Person;

/** Sends somebody else of the same municipality instead. */
final class SubstituteDialog extends Dialog {

    private static final int LONGEST = 2_000;

    SubstituteDialog(Enrolment instead, EnrolmentWork work, TrainingWords words, Runnable then) {
        setHeaderTitle(words.get("enrolment.substitute"));
        setWidth("32rem");
        ComboBox<Participant> who = new ComboBox<>(words.get("enrolment.substitute.who"));
        who.setItems(work.participants().of(instead.then().municipality()).stream()
                .filter(one -> one.id() != instead.participantId() && one.isInPostOn(work.today()))
                .toList());
        who.setItemLabelGenerator(one -> words.get(
                "noted",
                one.person().name(),
                words.person(one.person().section(), one.person().post())));
        who.setWidthFull();
        TextField why = new TextField(words.get("enrolment.substitute.why"));
        why.setMaxLength(LONGEST);
        why.setWidthFull();
        why.setRequiredIndicatorVisible(true);
        PersonFields fields = new PersonFields(instead.then().municipality(), words);
        Details somebodyNew = new Details(words.get("enrolment.new"), fields);
        somebodyNew.addOpenedChangeListener(opened -> who.setEnabled(!opened.isOpened()));
        Button send = new Button(words.get("enrolment.substitute"), click -> {
            Optional<Person> typed = somebodyNew.isOpened() ? fields.valid() : Optional.empty();
            who.setInvalid(!somebodyNew.isOpened() && who.isEmpty());
            why.setInvalid(why.getValue().isBlank());
            if (why.isInvalid()) {
                return;
            }
            if (somebodyNew.isOpened()) {
                typed.ifPresent(person -> RenewalDialog.before(
                        () -> send(() -> work.changes().substitute(instead, person, why.getValue()), words, then),
                        person,
                        work.participants(),
                        words));
            } else if (!who.isEmpty()) {
                send(() -> work.changes().substitute(instead, who.getValue().id(), why.getValue()), words, then);
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(words.get("enrolment.substitute.hint", words.nameOf(instead))), who, somebodyNew, why);
        getFooter().add(new Button(words.get("cancel"), click -> close()), send);
    }

    private void send(Runnable substitute, TrainingWords words, Runnable then) {
        close();
        Attempt.at(words, substitute);
        then.run();
    }
}
