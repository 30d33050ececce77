package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import kurogo.text.Texts;
import kurogo.training.ParticipantService;
import kurogo.training.Person;
import kurogo.training.Renewal;

/** Asks whether what was typed of somebody on record is to be taken over, before they are put down. */
final class RenewalDialog extends Dialog {

    private RenewalDialog(Renewal renewal, ParticipantService participants, TrainingWords words, Runnable then) {
        Texts texts = words.texts();
        setHeaderTitle(texts.get("trainingentry.renewal"));
        setWidth("32rem");
        add(
                new Paragraph(texts.get(
                        "trainingentry.renewal.hint", renewal.known().person().name())),
                new Paragraph(RenewalWords.of(renewal, words)));
        Button keep = new Button(texts.get("trainingentry.renewal.keep"), click -> {
            close();
            then.run();
        });
        Button take = new Button(texts.get("trainingentry.renewal.take"), click -> {
            close();
            if (Attempt.at(words, () -> participants.change(renewal.known(), renewal.renewed()))) {
                then.run();
            }
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.get("cancel"), click -> close()), keep, take);
    }

    /** Goes on at once where nothing differs. */
    static void before(Runnable then, Person typed, ParticipantService participants, TrainingWords words) {
        participants
                .renewal(typed)
                .ifPresentOrElse(renewal -> new RenewalDialog(renewal, participants, words, then).open(), then::run);
    }
}
