package kurogo.master.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kurogo.master.read.ListProblem;
import kurogo.text.Texts;

/** What stands in the way of taking in a list, each with its place; and, folded, what was left aside. */
final class ListProblems extends Div {

    private static final int SHOWN = 200;

    ListProblems(List<ListProblem> problems, Texts texts) {
        List<ListProblem> errors =
                problems.stream().filter(ListProblem::isError).toList();
        List<ListProblem> notices =
                problems.stream().filter(problem -> !problem.isError()).toList();
        if (!errors.isEmpty()) {
            Div box = new Div(new H3(texts.get("master.errors", errors.size())), list(errors, texts));
            box.addClassName("kurogo-problems");
            box.getElement().setAttribute("role", "alert");
            add(box);
        }
        if (!notices.isEmpty()) {
            add(new Details(texts.get("master.notices", notices.size()), list(notices, texts)));
        }
    }

    private static UnorderedList list(List<ListProblem> problems, Texts texts) {
        UnorderedList list = new UnorderedList();
        problems.stream()
                .limit(SHOWN)
                .map(problem -> new ListItem(words(problem, texts)))
                .forEach(list::add);
        if (problems.size() > SHOWN) {
            list.add(new ListItem(texts.get("master.more", problems.size() - SHOWN)));
        }
        return list;
    }

    /** Sheet, cell, what stands there, and what is wrong with it. */
    static String words(ListProblem problem, Texts texts) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(problem.text());
        arguments.addAll(problem.arguments());
        String words = texts.get(
                "master.ListProblem." + problem.code().name(),
                Stream.concat(arguments.stream(), Stream.of("", "")).toArray());
        String place = problem.place().inFile();
        return place.isEmpty() ? words : texts.get("master.at", place, words);
    }
}
