package kurogo.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.followup.ActionLine;
import kurogo.followup.NewAction;
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
        today.overdue().forEach(line -> {
            ListItem late = item(line, words);
            late.add(new Span("　"), StateBadge.overdue(words));
            list.add(late);
        });
        Set<Long> overdue =
                today.overdue().stream().map(line -> line.action().id()).collect(Collectors.toSet());
        today.due().stream()
                .filter(line -> !overdue.contains(line.action().id()))
                .forEach(line -> list.add(item(line, words)));
        add(new Panel(words.texts().get("followupnotices.title"), list));
    }

    /** Whoever has to do what another section keeps to itself may not open where it was agreed. */
    private static ListItem item(ActionLine line, FollowUpWords words) {
        NewAction agreed = line.action().agreed();
        String when = words.get("due", words.shortDay(agreed.dueOn()));
        String title = words.name(agreed.municipality()) + "　" + agreed.what();
        return line.address()
                .map(address -> item(when, address, title))
                .orElseGet(() -> new ListItem(new Span(when + "　"), new Span(title)));
    }

    private static ListItem item(String when, String address, String title) {
        return new ListItem(new Span(when + "　"), new Anchor(address, title));
    }
}
