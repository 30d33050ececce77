package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import kurogo.training.Enrolment;
import kurogo.training.Newcomer;
import kurogo.training.Participant;
import kurogo.training.Person;
import kurogo.uikit.Notices;

/** Sends somebody else of the same municipality instead. */
final class SubstituteDialog extends Dialog {

    private static final int LONGEST = 2_000;

    private final transient Enrolment instead;
    private final transient EnrolmentWork work;
    private final transient TrainingWords words;
    private final transient Runnable then;
    private final ComboBox<Participant> who;
    private final PersonFields fields;
    private final Details somebodyNew;
    private final TextField why;

    SubstituteDialog(Enrolment instead, EnrolmentWork work, TrainingWords words, Runnable then) {
        this.instead = instead;
        this.work = work;
        this.words = words;
        this.then = then;
        this.who = new ComboBox<>(words.get("enrolment.substitute.who"));
        this.fields = new PersonFields(instead.then().municipality(), words);
        this.somebodyNew = new Details(words.get("enrolment.substitute.new"), fields);
        this.why = new TextField(words.get("enrolment.substitute.why"));
        setHeaderTitle(words.get("enrolment.substitute"));
        setWidth("32rem");
        who.setItems(work.participants().of(instead.then().municipality()).stream()
                .filter(one -> one.id() != instead.participantId() && one.isInPostOn(work.today()))
                .toList());
        who.setItemLabelGenerator(one -> words.get(
                "noted",
                one.person().name(),
                words.person(one.person().section(), one.person().post())));
        who.setWidthFull();
        who.setErrorMessage(words.get("enrolment.who.missing"));
        why.setMaxLength(LONGEST);
        why.setWidthFull();
        why.setRequiredIndicatorVisible(true);
        why.setErrorMessage(words.get("Refused.REASON_MISSING"));
        somebodyNew.addOpenedChangeListener(opened -> who.setEnabled(!opened.isOpened()));
        Button send = new Button(words.get("enrolment.substitute"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(words.get("enrolment.substitute.hint", words.nameOf(instead))), who, somebodyNew, why);
        getFooter().add(new Button(words.get("cancel"), click -> close()), send);
    }

    private void send() {
        why.setInvalid(why.getValue().isBlank());
        if (somebodyNew.isOpened()) {
            fields.valid().filter(person -> !why.isInvalid()).ifPresent(this::sendSomebodyNew);
            return;
        }
        who.setInvalid(who.isEmpty());
        who.getOptionalValue()
                .filter(one -> !why.isInvalid())
                .ifPresent(one -> keep(() -> work.changes().substitute(instead, one.id(), why.getValue())));
    }

    private void sendSomebodyNew(Person person) {
        RenewalDialog.before(
                one -> keep(() -> work.changes().substitute(instead, one, why.getValue())),
                Newcomer.of(person),
                work.participants(),
                words);
    }

    /** What was typed stays until it is done. */
    private void keep(Supplier<Enrolment> substitute) {
        boolean done = Attempt.at(words, () -> {
            Enrolment kept = substitute.get();
            Notices.in(words.texts())
                    .success(words.get(kept.isSeated() ? "enrolment.gotSeat" : "enrolment.waits", words.nameOf(kept)));
        });
        if (done) {
            close();
        }
        then.run();
    }
}
