package kurogo.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import kurogo.access.Colleague;
import kurogo.followup.AgreedAction;
import kurogo.followup.NewAction;
import kurogo.followup.Side;

/** Asks what is to be done instead, and by whom; the day is left to postponing. */
final class RewordDialog extends Dialog {

    /** What is done with the answers; whether it could be, for otherwise they stay. */
    interface Decision {

        boolean decide(String what, Side side, Optional<Long> userId, String person);
    }

    private final TextArea what;
    private final transient DoerFields doer;
    private final transient FollowUpWords words;

    RewordDialog(AgreedAction action, List<Colleague> colleagues, FollowUpWords words) {
        this.words = words;
        NewAction agreed = action.agreed();
        setHeaderTitle(words.get("reword"));
        setWidth("36rem");
        what = new TextArea(words.get("action.what"));
        what.setMaxLength(NewAction.LONGEST_WHAT);
        what.setValue(agreed.what());
        what.setRequiredIndicatorVisible(true);
        what.setErrorMessage(words.get("reword.missing"));
        what.setAutofocus(true);
        what.addClassName("kurogo-wide");
        doer = new DoerFields(agreed.side(), agreed.userId(), agreed.person(), colleagues, words);
        Div fields = new Div(what);
        doer.fields().forEach(field -> fields.add((Component) field));
        fields.addClassName("kurogo-followup-fields");
        add(fields);
    }

    void ask(Decision decision) {
        Button confirm = new Button(words.get("reword.keep"), click -> {
            what.setInvalid(what.getValue().isBlank());
            if (!what.isInvalid() && decision.decide(what.getValue(), doer.side(), doer.userId(), doer.person())) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.get("cancel"), click -> close()), confirm);
        open();
    }
}
