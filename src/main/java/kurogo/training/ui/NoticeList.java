package kurogo.training.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import kurogo.training.ChangeText;
import kurogo.training.TeamMember;
import kurogo.training.ToLeader;
import kurogo.training.TrainingNotice;
import kurogo.training.TrainingSession;

/** What the people of a session were told, and whether and to whom it was sent. */
final class NoticeList extends Div {

    private final transient TrainingSession session;
    private final transient TrainingWords words;

    NoticeList(TrainingSession session, List<TrainingNotice> notices, TrainingWords words) {
        this.session = session;
        this.words = words;
        UnorderedList list = new UnorderedList();
        notices.forEach(one -> list.add(new ListItem(line(one))));
        add(new Details(text("title"), notices.isEmpty() ? new Paragraph(text("none")) : list));
    }

    private String line(TrainingNotice one) {
        String changed = one.change()
                .map(change -> words.list(ChangeText.lines(change, true, words.texts())))
                .orElseGet(() -> ofTeam(one));
        return text(
                changed.isEmpty() ? "line" : "line.changed",
                words.moment(one.madeAt()),
                who(one.to()),
                words.of(one.kind()),
                words.of(one.state()),
                changed);
    }

    /** That somebody joined those who teach or help, or left them. */
    private String ofTeam(TrainingNotice one) {
        return one.to() instanceof TrainingNotice.Leader leader && one.kind() == TrainingNotice.Kind.CHANGED
                ? text("team." + ToLeader.of(leader, one, session).name())
                : "";
    }

    private String who(TrainingNotice.Recipient to) {
        return switch (to) {
            case TrainingNotice.Attendee attendee -> text("attendee", words.nameOf(attendee.enrolment()));
            case TrainingNotice.Leader leader ->
                session.content().team().stream()
                        .filter(member -> member.userId().equals(Optional.of(leader.userId())))
                        .map(TeamMember::name)
                        .findFirst()
                        .map(name -> text("leader", name))
                        .orElseGet(() -> text("leader.unknown"));
        };
    }

    private String text(String key, Object... arguments) {
        return words.texts().get("trainingnotices." + key, arguments);
    }
}
