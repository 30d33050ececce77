package kurogo.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Function;
import kurogo.review.FlagCount;
import kurogo.review.rule.Severity;
import kurogo.text.Texts;

/** The groups flags are counted in, each a link to its own flags, and one to all of them. */
final class InboxGroups extends Nav {

    private final transient Texts texts;
    private final String chosen;
    private final transient Function<String, QueryParameters> address;

    /**
     * The groups.
     *
     * @param counts the groups in their order
     * @param chosen the group that is looked at; empty for all
     * @param name the name of a group for people
     * @param address where a group is looked at; asked with an empty text for all of them
     */
    InboxGroups(
            List<FlagCount> counts,
            String chosen,
            Function<String, String> name,
            Function<String, QueryParameters> address,
            Texts texts) {
        this.texts = texts;
        this.chosen = chosen;
        this.address = address;
        addClassName("kurogo-groups");
        getElement().setAttribute("aria-label", texts.get("inbox.groups"));
        UnorderedList list = new UnorderedList();
        int all = counts.stream().mapToInt(FlagCount::total).sum();
        list.add(item("", texts.get("flags.all"), all, ""));
        counts.forEach(count -> list.add(item(count.group(), name.apply(count.group()), count.total(), alerts(count))));
        add(list);
    }

    private ListItem item(String group, String name, int total, String alerts) {
        Anchor link = new Anchor("flags?" + address.apply(group).getQueryString());
        link.add(new Span(name), new Span(texts.get("inbox.groups.count", total, alerts)));
        if (group.equals(chosen)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private String alerts(FlagCount count) {
        int alerts = count.of(Severity.ALERT);
        return alerts == 0 ? "" : texts.get("inbox.groups.alerts", alerts);
    }
}
