package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.followup.FollowUpRefused;
import kurogo.followup.HandoverService;
import kurogo.report.StaleVersionException;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;

/** Passes all conversations of somebody on to a colleague, as when somebody has left. */
final class HandoverPanel extends Div {

    private final transient HandoverService handovers;
    private final transient ColleagueService colleagues;
    private final transient FollowUpWords words;
    private final Panel panel;

    HandoverPanel(HandoverService handovers, ColleagueService colleagues, FollowUpWords words) {
        this.handovers = handovers;
        this.colleagues = colleagues;
        this.words = words;
        this.panel = new Panel(words.get("handover.all"));
        add(panel);
        show();
    }

    private void show() {
        Map<Colleague, Integer> holders = handovers.holders();
        ComboBox<Colleague> from = new ComboBox<>(words.get("handover.from"));
        from.setItems(holders.keySet());
        from.setItemLabelGenerator(one -> words.get("handover.holder", one.name(), holders.getOrDefault(one, 0)));
        Button ask = new Button(
                words.get("handover"),
                click -> from.getOptionalValue().ifPresent(holder -> ask(holder, holders.getOrDefault(holder, 0))));
        ask.setEnabled(false);
        from.addValueChangeListener(change -> ask.setEnabled(!from.isEmpty()));
        Div fields = new Div(from, ask);
        fields.addClassName("kurogo-followup-fields");
        panel.content(new Paragraph(words.get("handover.all.hint")), fields);
    }

    private void ask(Colleague holder, int count) {
        List<Colleague> others = colleagues.responsible().stream()
                .filter(one -> one.id() != holder.id())
                .toList();
        new HandoverDialog(
                        words.get("handover.all.warning", holder.name(), count),
                        others,
                        words,
                        to -> handOver(holder, to))
                .open();
    }

    private void handOver(Colleague holder, Colleague to) {
        Notices notices = Notices.in(words.texts());
        try {
            int count = handovers.handOverAll(holder.id(), to.id());
            notices.success(words.get("handover.all.done", count, to.name()));
        } catch (StaleVersionException stale) {
            notices.error(words.get("stale"));
        } catch (FollowUpRefused refused) {
            notices.error(words.refusal(refused));
        }
        show();
    }
}
