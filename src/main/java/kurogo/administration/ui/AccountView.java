package kurogo.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import kurogo.access.OwnAccountService;
import kurogo.access.UserAccount;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;

/** 自分の設定: everybody's own account. It is the only screen open to whoever has yet to choose a password. */
@Route("account")
@PermitAll
public class AccountView extends Screen {

    private final transient OwnAccountService account;
    private final Div content = new Div();

    AccountView(OwnAccountService account) {
        this.account = account;
        content.addClassName("kurogo-stack");
        add(content);
        title(texts().get("administration.account.title"));
        show(account.own());
    }

    private void show(UserAccount own) {
        subtitle(texts().get("administration.account.subtitle", own.displayName(), own.loginName()));
        content.removeAll();
        if (own.passwordTemporary()) {
            Paragraph first = new Paragraph(texts().get("administration.account.first"));
            first.addClassName("kurogo-callout");
            content.add(first);
        }
        content.add(new Panel(
                texts().get("administration.account.password"),
                new PasswordForm(account, texts(), () -> chosen(own.passwordTemporary()))));
        if (!own.passwordTemporary()) {
            content.add(sessions(), programs());
        }
    }

    /** After the first password the program opens; later ones leave one where one is. */
    private void chosen(boolean first) {
        Notices.in(texts()).success(texts().get("administration.account.password.changed"));
        if (first) {
            getUI().ifPresent(ui -> ui.getPage().setLocation("."));
        } else {
            show(account.own());
        }
    }

    private Panel sessions() {
        Button end = new Button(texts().get("administration.account.endOthers"), click -> {
            account.endOtherSessions();
            Notices.in(texts()).success(texts().get("administration.account.endOthers.done"));
        });
        Div step = new Div(new Paragraph(texts().get("administration.account.endOthers.why")), end);
        step.addClassName("kurogo-step");
        return new Panel(texts().get("administration.account.sessions"), step);
    }

    /** The way to the tokens of other programs. */
    private Panel programs() {
        Anchor open = new Anchor("account/api", texts().get("administration.account.api.open"));
        open.addClassName("kurogo-button-link");
        Div step = new Div(new Paragraph(texts().get("administration.account.api.why")), open);
        step.addClassName("kurogo-step");
        return new Panel(texts().get("administration.account.api"), step);
    }
}
