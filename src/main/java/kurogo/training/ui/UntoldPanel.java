package kurogo.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import kurogo.training.Untold;
import kurogo.training.UntoldService;
import kurogo.uikit.Panel;

/** Who has to be told by another way than mail, and where their municipality is rung up; not there when everybody was told. */
final class UntoldPanel extends Div {

    private final transient TrainingWords words;

    UntoldPanel(long sessionId, UntoldService untold, TrainingWords words) {
        this.words = words;
        List<Untold> people = untold.of(sessionId);
        setVisible(!people.isEmpty());
        if (people.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        people.forEach(one -> list.add(new ListItem(line(one))));
        add(new Panel(
                text("untold", people.size()),
                new Paragraph(text(untold.canMail() ? "untold.why" : "untold.noServer")),
                list));
    }

    private String line(Untold one) {
        String what = text(
                "untold.line",
                words.nameOf(one.enrolment()),
                words.name(one.enrolment().then().municipality()),
                one.kinds().stream().map(words::of).collect(Collectors.joining(words.get("between"))));
        return one.phone().isEmpty() ? text("untold.noPhone", what) : text("untold.phone", what, one.phone());
    }

    private String text(String key, Object... arguments) {
        return words.texts().get("trainingnotices." + key, arguments);
    }
}
