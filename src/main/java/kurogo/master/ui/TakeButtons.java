package kurogo.master.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import kurogo.master.ListOutdatedException;
import kurogo.text.Texts;
import kurogo.uikit.Notices;

/** Takes a list in as it was shown, or drops it. */
final class TakeButtons extends Div {

    private final Button take;

    /**
     * Two buttons.
     *
     * @param words what the first one does
     * @param work takes the list in
     * @param done is run afterwards, whether the list was taken in or dropped
     */
    TakeButtons(String words, Texts texts, Runnable work, Runnable done) {
        addClassName("kurogo-screen-actions");
        take = new Button(words, click -> {
            try {
                work.run();
                Notices.in(texts).success(texts.get("master.taken"));
            } catch (ListOutdatedException outdated) {
                Notices.in(texts).error(texts.get("master.outdated"));
            }
            done.run();
        });
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(take, new Button(texts.get("master.drop"), click -> done.run()));
    }

    void setTakable(boolean takable) {
        take.setEnabled(takable);
    }
}
