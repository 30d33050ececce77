package kurogo.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Predicate;
import kurogo.text.Texts;

/** Ground of every screen: title for page and window, a line under it, actions at the right, then the content. */
public abstract class Screen extends Div implements HasDynamicTitle {

    private final H1 title = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();

    protected Screen() {
        addClassName("kurogo-screen");
        Div words = new Div(title, subtitle);
        Div head = new Div(words, actions);
        head.addClassName("kurogo-screen-head");
        actions.addClassName("kurogo-screen-actions");
        subtitle.setVisible(false);
        add(head);
        beginAnewOnEachArrival();
    }

    /**
     * A screen is kept when its own link is followed, from the menu for one: what arriving added the last time is taken away before it
     * adds it again.
     */
    private void beginAnewOnEachArrival() {
        addAttachListener(attached -> {
            List<Component> ground = getChildren().toList();
            Registration arriving = attached.getUI().addBeforeEnterListener(arrival -> {
                if (arrival.getNavigationTarget() == getClass()) {
                    remove(getChildren().filter(Predicate.not(ground::contains)).toList());
                }
            });
            addDetachListener(detached -> {
                arriving.remove();
                detached.unregisterListener();
            });
        });
    }

    /** The words of the screen's language. */
    protected final Texts texts() {
        return Texts.in(getLocale());
    }

    /** The title people see on the page and in the window's tab. */
    protected final void title(String words) {
        title.setText(words);
    }

    /** A line under the title: what the numbers rest on, or where one is. */
    protected final void subtitle(String words) {
        subtitle.setText(words);
        subtitle.setVisible(!words.isEmpty());
    }

    /** Buttons and links that concern the whole screen. */
    protected final void actions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
    }

    @Override
    public String getPageTitle() {
        return texts().get("uikit.pageTitle", title.getText());
    }
}
