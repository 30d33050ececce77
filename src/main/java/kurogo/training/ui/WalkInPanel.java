package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import kurogo.training.Newcomer;
import kurogo.training.Renewal;
import kurogo.training.TrainingRefused;
import kurogo.uikit.AskDialog;
import kurogo.uikit.Notices;

/** Takes in somebody who came without being put down; where every seat is taken, only once somebody says why. */
final class WalkInPanel extends Div {

    private final transient EnrolmentWork work;
    private final transient TrainingWords words;
    private final transient Runnable then;
    private final long sessionId;

    WalkInPanel(long sessionId, EnrolmentWork work, TrainingWords words, Runnable then) {
        this.sessionId = sessionId;
        this.work = work;
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
            keep(person, () -> work.enrolments().walkIn(sessionId, person));
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
                                words,
                                () -> keep(person, () -> work.enrolments().walkInDespite(sessionId, person, because))));
    }

    /** Whoever helps in the room puts people down and changes nothing of what is on record; what they typed otherwise is told. */
    private void keep(Newcomer person, Runnable takeIn) {
        Optional<Renewal> otherwise = work.participants().renewal(person);
        takeIn.run();
        otherwise.ifPresent(renewal -> Notices.in(words.texts())
                .success(words.texts().get("trainingentry.renewal.kept", RenewalWords.of(renewal, words))));
        then.run();
    }
}
