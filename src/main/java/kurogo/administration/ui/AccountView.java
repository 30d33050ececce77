package kurogo.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import kurogo.access.BeforeEntry;
import kurogo.access.CurrentUser;
import kurogo.access.OwnAccountService;
import kurogo.access.SecondFactorService;
import kurogo.access.UserAccount;
import kurogo.uikit.AskedAddress;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;

/** 自分の設定: everybody's own account. It is the only screen open to whoever has yet to choose a password or to set a second factor up. */
@Route("account")
@PermitAll
public class AccountView extends Screen {

    private final transient OwnAccountService account;
    private final transient SecondFactorService secondFactor;
    private final transient CurrentUser who;
    private final Div content = new Div();

    AccountView(OwnAccountService account, SecondFactorService secondFactor, CurrentUser who) {
        this.account = account;
        this.secondFactor = secondFactor;
        this.who = who;
        content.addClassName("kurogo-stack");
        add(content);
        title(texts().get("administration.account.title"));
        show(account.own());
    }

    private void show(UserAccount own) {
        subtitle(texts().get("administration.account.subtitle", own.displayName(), own.loginName()));
        content.removeAll();
        Optional<BeforeEntry> left = who.beforeEntry();
        left.ifPresent(first -> {
            Paragraph why = new Paragraph(texts().get("administration.account.first." + first));
            why.addClassName("kurogo-callout");
            content.add(why);
        });
        if (left.filter(BeforeEntry.SECOND_FACTOR_SET_UP::equals).isEmpty()) {
            content.add(new Panel(
                    texts().get("administration.account.password"),
                    new PasswordForm(account, texts(), () -> passwordChosen(left.isPresent()))));
        }
        if (left.filter(BeforeEntry.OWN_PASSWORD::equals).isEmpty()) {
            content.add(new Panel(
                    texts().get("secondfactor.title"),
                    new SecondFactorPanel(secondFactor, own.loginName(), () -> goOn(left.isPresent()), texts())));
        }
        if (left.isEmpty()) {
            content.add(sessions(), programs());
        }
    }

    private void passwordChosen(boolean first) {
        Notices.in(texts()).success(texts().get("administration.account.password.changed"));
        goOn(first);
    }

    /** When nothing is left to do first the program opens where it was asked to; later changes leave one where one is. */
    private void goOn(boolean first) {
        if (first && who.beforeEntry().isEmpty()) {
            getUI().ifPresent(ui -> ui.getPage().setLocation(AskedAddress.take()));
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
