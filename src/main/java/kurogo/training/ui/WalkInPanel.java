package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import kurogo.training.EnrolmentService;

/** Takes in somebody who came without being put down. */
final class WalkInPanel extends Div {

    WalkInPanel(long sessionId, EnrolmentService enrolments, TrainingWords words, Runnable then) {
        PersonFields fields = new PersonFields(Optional.empty(), words);
        Button take = new Button(
                words.get("walkIn.take"),
                click -> fields.valid().ifPresent(person -> {
                    if (Attempt.at(words, () -> enrolments.walkIn(sessionId, person))) {
                        then.run();
                    }
                }));
        add(new Details(words.get("walkIn.title"), fields, take));
    }
}
