package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import kurogo.training.Enrolment;
import kurogo.training.Participant;

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
        who.setRequiredIndicatorVisible(true);
        TextField why = new TextField(words.get("enrolment.substitute.why"));
        why.setMaxLength(LONGEST);
        why.setWidthFull();
        why.setRequiredIndicatorVisible(true);
        Button send = new Button(words.get("enrolment.substitute"), click -> {
            who.setInvalid(who.isEmpty());
            why.setInvalid(why.getValue().isBlank());
            if (!who.isInvalid() && !why.isInvalid()) {
                close();
                Attempt.at(
                        words,
                        () -> work.changes().substitute(instead, who.getValue().id(), why.getValue()));
                then.run();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(words.get("enrolment.substitute.hint", words.nameOf(instead))), who, why);
        getFooter().add(new Button(words.get("cancel"), click -> close()), send);
    }
}
