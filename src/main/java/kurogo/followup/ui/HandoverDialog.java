package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import kurogo.access.Colleague;

/** Asks who takes something over. */
final class HandoverDialog extends Dialog {

    HandoverDialog(String hint, List<Colleague> colleagues, FollowUpWords words, Consumer<Colleague> then) {
        setHeaderTitle(words.get("handover"));
        setWidth("32rem");
        ComboBox<Colleague> to = new ComboBox<>(words.get("handover.to"));
        to.setItems(colleagues);
        to.setItemLabelGenerator(
                one -> words.get("colleague", one.section(), one.name()).strip());
        to.setRequiredIndicatorVisible(true);
        to.addClassName("kurogo-asked-last");
        to.setErrorMessage(words.get("Refused.NOBODY_RESPONSIBLE"));
        to.setAutofocus(true);
        to.setWidthFull();
        Button confirm = new Button(words.get("handover.confirm"), click -> {
            to.setInvalid(to.isEmpty());
            to.getOptionalValue().ifPresent(chosen -> {
                close();
                then.accept(chosen);
            });
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(new Paragraph(hint), to);
        fields.addClassName("kurogo-stack");
        add(fields);
        getFooter().add(new Button(words.get("cancel"), click -> close()), confirm);
    }
}
