package kurogo.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.time.Duration;
import kurogo.text.Texts;

/** Short messages about what has just happened. They are read out, and those that need an answer stay. */
public final class Notices {

    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofSeconds(12);

    private final Texts texts;

    private Notices(Texts texts) {
        this.texts = texts;
    }

    public static Notices in(Texts texts) {
        return new Notices(texts);
    }

    /** Says that something worked; leaves by itself. */
    public Notification success(String words) {
        return open(Symbol.DONE, words, SHORT, NotificationVariant.SUCCESS);
    }

    /** Says what went wrong and what to do; stays until closed and interrupts a screen reader. */
    public Notification error(String words) {
        Notification notice = open(Symbol.ALERT, words, Duration.ZERO, NotificationVariant.ERROR, closeButton());
        notice.setAssertive(true);
        return notice;
    }

    /** Says what was done and offers to undo it for a while. */
    public Notification undoable(String words, Runnable undo) {
        Button button = new Button(texts.get("uikit.notice.undo"), Symbol.UNDO.icon());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Notification notice = open(Symbol.DONE, words, LONG, NotificationVariant.SUCCESS, button, closeButton());
        button.addClickListener(click -> {
            notice.close();
            undo.run();
        });
        return notice;
    }

    private Button closeButton() {
        Button close = new Button(Symbol.CLOSE.icon());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(texts.get("uikit.notice.close"));
        close.addClickListener(click -> close.findAncestor(Notification.class).close());
        return close;
    }

    private static Notification open(
            Symbol symbol, String words, Duration shown, NotificationVariant variant, Component... buttons) {
        Span text = new Span(words);
        HorizontalLayout line = new HorizontalLayout(symbol.icon(), text);
        line.add(buttons);
        line.setAlignItems(Alignment.CENTER);
        line.setFlexGrow(1, text);
        Notification notice = new Notification(line);
        notice.setDuration((int) shown.toMillis());
        notice.setPosition(Notification.Position.BOTTOM_END);
        notice.addThemeVariants(variant);
        notice.open();
        return notice;
    }
}
