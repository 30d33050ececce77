package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import kurogo.followup.ActionService;
import kurogo.followup.AgreedAction;
import kurogo.uikit.DayField;

/** Asks until when, and why, something is given more time. */
final class PostponeDialog extends Dialog {

    /** What is done with the answers; whether it could be, for otherwise they stay. */
    interface Decision {

        boolean decide(LocalDate dueOn, String reason);
    }

    PostponeDialog(AgreedAction action, LocalDate proposed, FollowUpWords words, Decision decision) {
        setHeaderTitle(words.get("postpone"));
        setWidth("32rem");
        DayField day = new DayField(words.get("postpone.day"), words.texts());
        day.setMin(action.agreed().dueOn().plusDays(1));
        day.setValue(proposed);
        TextArea reason = new TextArea(words.get("postpone.reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(ActionService.LONGEST_REASON);
        Button confirm = new Button(words.get("postpone"), click -> {
            reason.setErrorMessage(words.get("Refused.REASON_MISSING"));
            reason.setInvalid(reason.getValue().isBlank());
            day.setErrorMessage(words.get("Refused.NOT_LATER"));
            boolean later = Optional.ofNullable(day.getValue())
                    .filter(chosen -> chosen.isAfter(action.agreed().dueOn()))
                    .isPresent();
            day.setInvalid(!later);
            if (later && !reason.isInvalid() && decision.decide(day.getValue(), reason.getValue())) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(
                new Paragraph(
                        words.get("postpone.from", words.day(action.agreed().dueOn()))),
                day,
                reason);
        fields.addClassName("kurogo-followup-fields");
        add(fields);
        getFooter().add(new Button(words.get("cancel"), click -> close()), confirm);
    }
}
