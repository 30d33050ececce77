package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import kurogo.training.EnrolmentService;
import kurogo.training.Newcomer;
import kurogo.training.TrainingRefused;
import kurogo.uikit.AskDialog;
import kurogo.uikit.Notices;

/** Takes in somebody who came without being put down; where every seat is taken, only once somebody says why. */
final class WalkInPanel extends Div {

    private final transient EnrolmentService enrolments;
    private final transient TrainingWords words;
    private final transient Runnable then;
    private final long sessionId;

    WalkInPanel(long sessionId, EnrolmentService enrolments, TrainingWords words, Runnable then) {
        this.sessionId = sessionId;
        this.enrolments = enrolments;
        this.words = words;
        this.then = then;
        PersonFields fields = new PersonFields(Optional.empty(), words);
        Button take = new Button(
                words.get("walkIn.take"),
                click -> fields.valid().map(Newcomer::of).ifPresent(this::take));
        add(new Details(words.get("walkIn.title"), fields, take));
    }

    private void take(Newcomer person) {
        try {
            keep(() -> enrolments.walkIn(sessionId, person));
        } catch (TrainingRefused refused) {
            if (refused.reason() == TrainingRefused.Reason.ROOM_FULL) {
                askWhy(person);
            } else if (refused.reason() == TrainingRefused.Reason.NAMESAKE) {
                new NamesakeDialog(person.person(), refused.namesakes(), words, this::take).open();
            } else {
                Notices.in(words.texts()).error(words.refusal(refused));
            }
        }
    }

    private void askWhy(Newcomer person) {
        new AskDialog(words.get("walkIn.full"), words.get("walkIn.full.why"), words.texts())
                .warning(words.get("walkIn.full.effect", person.person().name()))
                .askRequired(
                        words.get("walkIn.full.take"),
                        because -> Attempt.at(
                                words, () -> keep(() -> enrolments.walkInDespite(sessionId, person, because))));
    }

    private void keep(Runnable takeIn) {
        takeIn.run();
        then.run();
    }
}
