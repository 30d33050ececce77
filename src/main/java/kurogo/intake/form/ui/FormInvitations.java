package kurogo.intake.form.ui;

import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.intake.form.FormService;
import kurogo.report.ReportingRound;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** Leads those who may fill in forms to the forms of a round. */
@Component
public class FormInvitations {

    private final FormService forms;
    private final CurrentUser user;

    FormInvitations(FormService forms, CurrentUser user) {
        this.forms = forms;
        this.user = user;
    }

    /** The way to the forms of a round; nothing for those who only look. */
    public Optional<FormInvitation> to(ReportingRound round, Texts texts) {
        Role role = user.get().role();
        boolean fillsIn =
                role == Role.MUNICIPAL_REPORTER || role == Role.PREFECTURE_STAFF || role == Role.ADMINISTRATOR;
        return fillsIn ? Optional.of(new FormInvitation(round, forms.drafts(round.id()), texts)) : Optional.empty();
    }
}
