package kurogo.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.followup.ActionLine;
import kurogo.followup.AgreedAction;
import kurogo.followup.NoticeService;
import kurogo.followup.Reminders;
import kurogo.uikit.Panel;

/** What the person is to be reminded of today; not there when there is nothing, or when it was turned off. */
final class NoticePanel extends Div {

    NoticePanel(NoticeService notices, FollowUpWords words) {
        setVisible(false);
        if (!notices.setting().onScreen()) {
            return;
        }
        Reminders today = notices.today(words.texts());
        setVisible(!today.isEmpty());
        UnorderedList list = new UnorderedList();
        today.announcements().forEach(one -> list.add(item(one.when(), one.screen(), one.what())));
        today.appointments()
                .forEach(line -> list.add(item(words.when(line.appointment()), "followup/" + line.id(), line.title())));
        today.unrecorded().forEach(line -> {
            ListItem asked = item(words.when(line.appointment()), "followup/" + line.id(), line.title());
            asked.add(new Span("　"), new Span(words.texts().get("followupnotices.unrecorded.ask")));
            list.add(asked);
        });
        Set<AgreedAction> overdue = actions(today.overdue());
        overdue.forEach(action -> {
            ListItem late = item(action, words);
            late.add(new Span("　"), StateBadge.overdue(words));
            list.add(late);
        });
        actions(today.due()).stream()
                .filter(action -> !overdue.contains(action))
                .forEach(action -> list.add(item(action, words)));
        add(new Panel(words.texts().get("followupnotices.title"), list));
    }

    private static Set<AgreedAction> actions(List<ActionLine> lines) {
        return lines.stream().map(ActionLine::action).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static ListItem item(AgreedAction action, FollowUpWords words) {
        return item(
                words.get("due", words.shortDay(action.agreed().dueOn())),
                "followup/" + action.conversationId(),
                words.name(action.agreed().municipality()) + "　"
                        + action.agreed().what());
    }

    private static ListItem item(String when, String address, String title) {
        return new ListItem(new Span(when + "　"), new Anchor(address, title));
    }
}
