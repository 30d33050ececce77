package kurogo.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kurogo.access.Colleague;
import kurogo.text.Texts;

/** Asks who is to see to flags; nobody is an answer too. */
final class AssignDialog extends Dialog {

    AssignDialog(List<Colleague> staff, long me, Texts texts, Consumer<Optional<Long>> assign) {
        setHeaderTitle(texts.get("inbox.assign"));
        setWidth("26rem");
        Select<Optional<Colleague>> who = new Select<>();
        who.setLabel(texts.get("inbox.responsible"));
        who.setWidthFull();
        List<Optional<Colleague>> choices = Stream.concat(
                        staff.stream().map(Optional::of), Stream.of(Optional.<Colleague>empty()))
                .toList();
        who.setItems(choices);
        who.setItemLabelGenerator(choice -> choice.map(Colleague::name).orElse(texts.get("inbox.nobody")));
        who.setValue(choices.stream()
                .filter(choice -> choice.filter(member -> member.id() == me).isPresent())
                .findFirst()
                .orElse(choices.getFirst()));
        Button cancel = new Button(texts.get("flags.cancel"), click -> close());
        Button confirm = new Button(texts.get("inbox.assign.confirm"), click -> {
            close();
            assign.accept(who.getValue().map(Colleague::id));
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(who);
        getFooter().add(cancel, confirm);
        addOpenedChangeListener(opened -> who.focus());
    }
}
