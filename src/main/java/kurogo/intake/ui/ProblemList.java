package kurogo.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kurogo.area.master.SaidNames;
import kurogo.intake.read.Problem;
import kurogo.text.Texts;

/** Problems of one file, each with its place and what to do. */
final class ProblemList extends Div {

    ProblemList(String file, List<Problem> problems, SaidNames names, Texts texts) {
        ProblemWords words = new ProblemWords(names, texts);
        addClassName("kurogo-problems");
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(words.of(problem))));
        add(new H3(texts.get("reception.refused", file)), list);
    }
}
