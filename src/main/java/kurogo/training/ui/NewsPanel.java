package kurogo.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import kurogo.training.ChangeText;
import kurogo.training.TrainingNews;
import kurogo.training.TrainingNotice;
import kurogo.uikit.Panel;

/** What became lately of the sessions a municipality's people are down for; not there when nothing did. */
final class NewsPanel extends Div {

    private final transient TrainingWords words;

    NewsPanel(List<TrainingNews> news, TrainingWords words) {
        this.words = words;
        setVisible(!news.isEmpty());
        if (news.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        news.forEach(one -> list.add(item(one)));
        add(new Panel(text("news"), list));
    }

    private ListItem item(TrainingNews one) {
        ListItem item = new ListItem(new Span(text(
                "news.line",
                words.moment(one.madeAt()),
                words.of(one.kind()),
                one.session().content().title(),
                words.list(one.people().stream()
                        .map(person -> text("attendee", words.nameOf(person)))
                        .toList()))));
        details(one).forEach(line -> item.add(new Div(new Span(line))));
        return item;
    }

    private List<String> details(TrainingNews one) {
        List<String> lines = new ArrayList<>();
        one.change().ifPresent(change -> lines.addAll(ChangeText.lines(change, one.joins(), words.texts())));
        if (one.kind() == TrainingNotice.Kind.CANCELLED) {
            lines.add(text("news.because", one.session().cancelledBecause()));
        }
        return lines;
    }

    private String text(String key, Object... arguments) {
        return words.texts().get("trainingnotices." + key, arguments);
    }
}
