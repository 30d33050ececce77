package kurogo.training.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kurogo.training.TrainingNotice;

/** What the people of a session were told, and whether it was sent. */
final class NoticeList extends Div {

    NoticeList(List<TrainingNotice> notices, TrainingWords words) {
        UnorderedList list = new UnorderedList();
        notices.forEach(one -> list.add(new ListItem(words.get(
                "notice.line",
                words.moment(one.madeAt()),
                words.nameOf(one.enrolment()),
                words.of(one.kind()),
                words.of(one.state())))));
        Details details =
                new Details(words.get("notices"), notices.isEmpty() ? new Paragraph(words.get("notices.none")) : list);
        add(details);
    }
}
