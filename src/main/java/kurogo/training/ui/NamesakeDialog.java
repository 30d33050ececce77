package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kurogo.training.Newcomer;
import kurogo.training.Participant;
import kurogo.training.Person;

/** Asks whether somebody is one of those of the same name on record, or another. */
final class NamesakeDialog extends Dialog {

    /** What can be answered, as it is said. */
    private record Choice(Newcomer newcomer, String said) {}

    NamesakeDialog(Person person, List<Participant> namesakes, TrainingWords words, Consumer<Newcomer> then) {
        setHeaderTitle(words.get("namesake"));
        setWidth("36rem");
        RadioButtonGroup<Choice> who = new RadioButtonGroup<>(words.get("namesake.who"));
        Stream<Choice> known = namesakes.stream()
                .map(one -> new Choice(
                        Newcomer.same(person, one),
                        words.get(
                                "namesake.same",
                                one.person().name(),
                                words.person(
                                        one.person().section(), one.person().post()))));
        Choice another = new Choice(Newcomer.another(person), words.get("namesake.another"));
        who.setItems(Stream.concat(known, Stream.of(another)).toList());
        who.setItemLabelGenerator(Choice::said);
        who.setRequiredIndicatorVisible(true);
        who.setErrorMessage(words.get("namesake.missing"));
        Button go = new Button(words.get("namesake.go"), click -> {
            who.setInvalid(who.isEmpty());
            if (!who.isEmpty()) {
                close();
                then.accept(who.getValue().newcomer());
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(words.get("namesake.hint", person.name())), who);
        getFooter().add(new Button(words.get("cancel"), click -> close()), go);
    }
}
