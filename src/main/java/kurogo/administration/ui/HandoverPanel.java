package kurogo.administration.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import kurogo.access.IssuedPassword;
import kurogo.text.Texts;
import kurogo.uikit.CopyButton;
import kurogo.uikit.Panel;

/** A password to hand over, shown this one time. */
final class HandoverPanel extends Div {

    HandoverPanel(IssuedPassword issued, Texts texts) {
        Code password = new Code(issued.password());
        password.addClassName("kurogo-password");
        Div line = new Div(
                password, new CopyButton(texts.get("administration.handover.copy"), issued::password, () -> {}, texts));
        line.addClassName("kurogo-password-line");
        add(new Panel(
                texts.get("administration.handover.title", issued.account().displayName()),
                new Paragraph(texts.get(
                        "administration.handover.how", issued.account().loginName())),
                line,
                new Paragraph(texts.get("administration.handover.once"))));
    }
}
