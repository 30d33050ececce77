package kurogo.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kurogo.access.ColleagueService;
import kurogo.access.Role;
import kurogo.access.UserAccount;
import kurogo.access.UserNotSaved;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.area.AreaService;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;

/** One user: name, role, and what is done when a password or a computer is lost. */
@Route("users")
@RolesAllowed("ADMINISTRATOR")
public class UserView extends Screen implements HasUrlParameter<Long> {

    private final transient UserService users;
    private final transient ColleagueService colleagues;
    private final transient AreaService area;
    private final Div content = new Div();

    UserView(UserService users, ColleagueService colleagues, AreaService area) {
        this.users = users;
        this.colleagues = colleagues;
        this.area = area;
        content.addClassName("kurogo-stack");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        show(users.find(id).orElseThrow(NotFoundException::new));
    }

    private void show(UserAccount account) {
        title(account.displayName());
        subtitle(texts().of("access", account.role()));
        UserForm form = new UserForm(area.municipalities(), texts());
        form.show(account.profile());
        content.removeAll();
        content.add(new Panel(texts().get("administration.user.panel"), form));
        if (account.role() != Role.MUNICIPAL_REPORTER) {
            colleagues
                    .find(account.id())
                    .ifPresent(colleague -> content.add(new SectionPanel(colleagues, colleague, texts())));
        }
        content.add(emergencies(account));
        Button save = new Button(
                texts().get("administration.save"),
                click -> form.valid().ifPresent(profile -> save(account, profile, form)));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        actions(
                new Anchor("users", texts().get("administration.users.back")),
                new Anchor(AuditView.ofAccount(account.id()), texts().get("administration.user.trail")),
                save);
    }

    private Panel emergencies(UserAccount account) {
        Div reset = step(
                "administration.reset",
                () -> ask(
                        "administration.reset",
                        account,
                        () -> content.addComponentAsFirst(new HandoverPanel(users.resetPassword(account), texts()))));
        Div end = step(
                "administration.endSessions",
                () -> ask("administration.endSessions", account, () -> {
                    users.endSessions(account);
                    Notices.in(texts()).success(texts().get("administration.endSessions.done", account.displayName()));
                }));
        if (users.isOwn(account)) {
            return new Panel(texts().get("administration.emergencies"), end);
        }
        Panel emergencies = new Panel(texts().get("administration.emergencies"), reset, end);
        if (account.secondFactor()) {
            Div factor = step(
                    "secondfactor.reset", () -> ask("secondfactor.reset", account, () -> resetSecondFactor(account)));
            emergencies.content(reset, end, factor);
        }
        return emergencies;
    }

    private void resetSecondFactor(UserAccount account) {
        users.resetSecondFactor(account);
        users.find(account.id()).ifPresent(this::show);
        Notices.in(texts()).success(texts().get("secondfactor.reset.done", account.displayName()));
    }

    private Div step(String key, Runnable action) {
        Button button = new Button(texts().get(key), click -> action.run());
        Div step = new Div(new Paragraph(texts().get(key + ".why")), button);
        step.addClassName("kurogo-step");
        return step;
    }

    private void ask(String key, UserAccount account, Runnable then) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts().get(key + ".ask", account.displayName()));
        dialog.setText(texts().get(key + ".effect"));
        dialog.setCancelable(true);
        dialog.setCancelText(texts().get("administration.cancel"));
        dialog.setConfirmText(texts().get(key));
        dialog.addConfirmListener(confirm -> orTell(account, then));
        dialog.open();
    }

    private void save(UserAccount read, UserProfile profile, UserForm form) {
        try {
            show(users.change(read, profile));
            Notices.in(texts()).success(texts().get("administration.saved"));
        } catch (UserNotSaved refused) {
            if (refused.reason() == UserNotSaved.Reason.LOGIN_NAME_TAKEN) {
                form.loginNameTaken();
            } else {
                tell(read, refused);
            }
        }
    }

    private void orTell(UserAccount read, Runnable change) {
        try {
            change.run();
        } catch (UserNotSaved refused) {
            tell(read, refused);
        }
    }

    /** What somebody else changed meanwhile is shown; what was typed here is then typed anew, knowing it. */
    private void tell(UserAccount read, UserNotSaved refused) {
        Notices.in(texts()).error(texts().of("access", refused.reason()));
        if (refused.reason() == UserNotSaved.Reason.CHANGED_MEANWHILE) {
            users.find(read.id()).ifPresent(this::show);
        }
    }
}
