package kurogo.intake.ui.round;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import kurogo.calendar.PeriodNames;
import kurogo.report.ReportingRound;
import kurogo.text.Texts;

/** Says what opening a closed round again means before it is done. */
final class ReopenRoundDialog extends ConfirmDialog {

    ReopenRoundDialog(ReportingRound round, boolean overdue, Texts texts, Runnable reopen) {
        UnorderedList consequences = new UnorderedList(new ListItem(texts.get("rounds.reopen.effect")));
        if (overdue) {
            consequences.add(new ListItem(
                    texts.get("rounds.reopen.overdue", PeriodNames.in(texts).of(round.dueOn()))));
        }
        setHeader(texts.get("rounds.reopen.title", round.title()));
        setText(consequences);
        setCancelable(true);
        setCancelText(texts.get("rounds.cancel"));
        setConfirmButton(texts.get("rounds.reopen"), confirmed -> reopen.run());
    }
}
