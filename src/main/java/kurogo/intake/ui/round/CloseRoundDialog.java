package kurogo.intake.ui.round;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import kurogo.report.Completeness;
import kurogo.text.Texts;

/** Says what closing a round means, with what is still open in it, before it is closed. */
final class CloseRoundDialog extends ConfirmDialog {

    CloseRoundDialog(Completeness completeness, Texts texts, Runnable close) {
        UnorderedList consequences = new UnorderedList(new ListItem(texts.get("rounds.close.effect")));
        int missing = completeness.missing().size();
        int waiting = completeness.awaitingCheck().size();
        if (missing > 0) {
            consequences.add(new ListItem(texts.get("rounds.close.missing", missing)));
        }
        if (waiting > 0) {
            consequences.add(new ListItem(texts.get("rounds.close.waiting", waiting)));
        }
        consequences.add(new ListItem(texts.get("rounds.close.again")));
        setHeader(texts.get("rounds.close.title", completeness.round().title()));
        setText(consequences);
        setCancelable(true);
        setCancelText(texts.get("rounds.cancel"));
        setConfirmButton(texts.get("rounds.close"), confirmed -> close.run());
    }
}
