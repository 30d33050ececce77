package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import kurogo.training.Participant;
import kurogo.uikit.DayField;

/** Asks on which day somebody left. */
final class LeaveDialog extends Dialog {

    LeaveDialog(Participant one, LocalDate today, TrainingWords words, Consumer<LocalDate> then) {
        String title = words.texts().get("trainingpeople.leave");
        setHeaderTitle(title);
        setWidth("32rem");
        DayField day = new DayField(words.texts().get("trainingpeople.leftOn"), words.texts());
        day.setRequiredIndicatorVisible(true);
        one.person().since().ifPresent(day::setMin);
        day.setValue(today);
        Button leave = new Button(title, click -> {
            if (!day.isEmpty() && !day.isInvalid()) {
                close();
                then.accept(day.getValue());
            }
        });
        leave.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(words.texts()
                        .get("trainingpeople.leave.effect", one.person().name())),
                day);
        getFooter().add(new Button(words.get("cancel"), click -> close()), leave);
    }
}
