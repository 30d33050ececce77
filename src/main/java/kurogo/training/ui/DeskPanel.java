package kurogo.training.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import kurogo.training.CheckIn;
import kurogo.training.CheckInService;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.StatusBadge;

/**
 * The desk in the room: a reader types what stands on a card and presses Enter, and whoever it belongs to is marked as being there. What came of it
 * is said beside the field, which is ready for the next card.
 */
final class DeskPanel extends Div {

    private static final int LONGEST = 500;

    private final transient CheckInService checkIns;
    private final transient TrainingWords words;
    private final transient Runnable then;
    private final long sessionId;
    private final TextField read = new TextField();
    private final Div answer = new Div();

    /**
     * The desk.
     *
     * @param cards hands out the cards
     * @param then after somebody was marked
     */
    DeskPanel(long sessionId, DownloadButton cards, CheckInService checkIns, TrainingWords words, Runnable then) {
        this.sessionId = sessionId;
        this.checkIns = checkIns;
        this.words = words;
        this.then = then;
        addClassName("kurogo-stack");
        read.setLabel(said("read"));
        read.setHelperText(said("read.help"));
        read.setValueChangeMode(ValueChangeMode.EAGER);
        read.setMaxLength(LONGEST);
        read.setWidth("min(100%, 32rem)");
        read.addKeyDownListener(Key.ENTER, enter -> take());
        Button withdraw = new Button(said("withdraw"), click -> askToWithdraw());
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        answer.getElement().setAttribute("role", "status");
        Div row = new Div(cards, withdraw);
        row.addClassName("kurogo-card-steps");
        add(new Paragraph(said("hint")), row, read, answer);
    }

    private void take() {
        String typed = read.getValue();
        read.clear();
        if (!typed.isBlank()) {
            answer.removeAll();
            Attempt.at(words, () -> {
                Optional<CheckIn> found = checkIns.arriveAtDesk(sessionId, typed);
                answer.add(badge(found));
                then.run();
            });
        }
        read.focus();
    }

    private StatusBadge badge(Optional<CheckIn> found) {
        return found.map(one -> one.state() == CheckIn.State.THERE
                        ? new StatusBadge(StatusBadge.Kind.DONE, said("there", one.name()))
                        : new StatusBadge(
                                StatusBadge.Kind.RETURNED,
                                said("desk." + one.state().name(), one.name())))
                .orElseGet(() -> new StatusBadge(StatusBadge.Kind.MISSING, said("desk.unknown")));
    }

    private void askToWithdraw() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(said("withdraw.ask"));
        dialog.setText(said("withdraw.effect"));
        dialog.setCancelable(true);
        dialog.setCancelText(words.get("cancel"));
        dialog.setConfirmText(said("withdraw"));
        dialog.addConfirmListener(confirm -> withdraw());
        dialog.open();
    }

    private void withdraw() {
        Attempt.at(words, () -> {
            boolean were = checkIns.withdraw(sessionId);
            answer.removeAll();
            answer.add(new Span(said(were ? "withdrawn" : "withdrawn.none")));
        });
    }

    private String said(String key, Object... arguments) {
        return words.texts().get("trainingcheckin." + key, arguments);
    }
}
