package kurogo.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kurogo.text.Texts;
import kurogo.uikit.CopyButton;

/** Recovery codes to keep on paper, shown this one time. */
final class RecoveryCodesPanel extends Div {

    RecoveryCodesPanel(List<String> codes, Runnable kept, Texts texts) {
        addClassName("kurogo-form");
        OrderedList list = new OrderedList();
        list.addClassName("kurogo-recovery-codes");
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        Button done = new Button(texts.get("secondfactor.codes.kept"), click -> kept.run());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(
                done,
                new CopyButton(texts.get("secondfactor.codes.copy"), () -> String.join("\n", codes), () -> {}, texts));
        buttons.addClassName("kurogo-password-line");
        add(new Paragraph(texts.get("secondfactor.codes.how")), list, buttons);
    }
}
