package kurogo.master.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import kurogo.area.AreaService;
import kurogo.area.master.Municipality;
import kurogo.report.RoundService;
import kurogo.text.Texts;
import kurogo.uikit.Panel;
import kurogo.uikit.StatusBadge;

/** What an empty program needs before the first report can come: prefecture, municipalities, residents, a round. */
final class FirstSteps extends Div {

    private final transient Texts texts;
    private final boolean chosen;
    private final boolean listed;
    private final boolean counted;
    private final boolean asked;

    FirstSteps(AreaService area, RoundService rounds, Texts texts) {
        this.texts = texts;
        chosen = area.prefecture().isPresent();
        listed = !area.everyMunicipality().isEmpty();
        counted = area.municipalities().stream()
                .map(Municipality::code)
                .findFirst()
                .filter(code -> !area.populations(code).isEmpty())
                .isPresent();
        asked = !rounds.all().isEmpty();
        OrderedList steps = new OrderedList();
        steps.addClassName("kurogo-steps");
        steps.add(
                step("prefecture", chosen, MasterPart.MUNICIPALITIES.address(), true),
                step("municipalities", listed, MasterPart.MUNICIPALITIES.address(), chosen),
                step("residents", counted, MasterPart.RESIDENTS.address(), listed),
                step("round", asked, "reception/rounds/new", listed));
        add(new Panel(texts.get("master.steps.title"), steps));
    }

    boolean areDone() {
        return chosen && listed && counted && asked;
    }

    private ListItem step(String step, boolean done, String address, boolean possible) {
        ListItem item = new ListItem(
                new Span(texts.get("master.steps." + step)),
                new StatusBadge(
                        done ? StatusBadge.Kind.DONE : StatusBadge.Kind.WAITING,
                        texts.get(done ? "master.steps.done" : "master.steps.open")));
        if (!done && possible) {
            Anchor open = new Anchor(address, texts.get("master.steps." + step + ".go"));
            open.getElement().setAttribute("router-link", true);
            item.add(open);
        }
        return item;
    }
}
