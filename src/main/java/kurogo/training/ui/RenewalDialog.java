package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import kurogo.text.Texts;
import kurogo.training.Newcomer;
import kurogo.training.ParticipantService;
import kurogo.training.Renewal;
import kurogo.training.TrainingRefused;
import kurogo.uikit.Notices;

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

    /** Goes on at once where it is clear who is meant and nothing differs; asks what is not clear before. */
    static void before(Consumer<Newcomer> then, Newcomer typed, ParticipantService participants, TrainingWords words) {
        try {
            participants
                    .renewal(typed)
                    .ifPresentOrElse(
                            renewal -> new RenewalDialog(renewal, participants, words, () -> then.accept(typed)).open(),
                            () -> then.accept(typed));
        } catch (TrainingRefused refused) {
            if (refused.namesakes().isEmpty()) {
                Notices.in(words.texts()).error(words.refusal(refused));
            } else {
                Consumer<Newcomer> settled = chosen -> before(then, chosen, participants, words);
                new NamesakeDialog(typed.person(), refused.namesakes(), words, settled).open();
            }
        }
    }
}
