package kurogo.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import kurogo.followup.Asking;
import kurogo.uikit.Panel;

/** Flags for which all that was agreed is done: each leads to where somebody says whether it is resolved. */
final class AskingPanel extends Div {

    AskingPanel(Asking asking, FlagNames names, FollowUpWords words) {
        boolean many = asking.count() >= Asking.MOST_COUNTED;
        UnorderedList list = new UnorderedList();
        asking.flags().forEach(flag -> list.add(new ListItem(new Anchor("flags/" + flag.id(), names.of(flag)))));
        Paragraph more = new Paragraph(words.get(many ? "toResolve.more.many" : "toResolve.more", asking.more()));
        more.setVisible(asking.more() > 0);
        add(new Panel(
                words.get(many ? "toResolve.many" : "toResolve", asking.count()),
                new Paragraph(words.get("toResolve.hint")),
                list,
                more));
    }
}
