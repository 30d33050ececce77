package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.ActionEvent;
import kurogo.followup.ActionService;
import kurogo.followup.ActionState;
import kurogo.followup.AgreedAction;
import kurogo.followup.DoerChange;

/** What was agreed in one conversation, each with its history and what can be done with it. */
final class ActionTable extends UnorderedList {

    ActionTable(
            List<AgreedAction> agreed,
            ActionService actions,
            LocalDate today,
            FollowUpWords words,
            boolean mayWrite,
            ActionDesk desk) {
        addClassName("kurogo-agreed");
        agreed.forEach(action -> add(line(action, actions, today, words, mayWrite, desk)));
    }

    private static ListItem line(
            AgreedAction action,
            ActionService actions,
            LocalDate today,
            FollowUpWords words,
            boolean mayWrite,
            ActionDesk desk) {
        Span what = new Span(action.agreed().what());
        what.addClassName("kurogo-strong");
        Div facts = new Div(
                new Span(words.doer(action.agreed())),
                new Span(words.get("due", words.day(action.agreed().dueOn()))),
                StateBadge.of(action, today, words));
        facts.addClassName("kurogo-card-facts");
        ListItem line = new ListItem(what, facts);
        Refocus.name(line, Refocus.action(action.id()));
        if (!action.result().isBlank()) {
            line.add(new Paragraph(words.get("result", action.result())));
        }
        if (mayWrite) {
            line.add(steps(action, today, words, desk));
        }
        UnorderedList history = new UnorderedList();
        Details details = new Details(words.get("history"), history);
        details.addOpenedChangeListener(opened -> {
            history.removeAll();
            actions.history(action).forEach(event -> history.add(new ListItem(sentence(action, event, words))));
        });
        line.add(details);
        return line;
    }

    private static Div steps(AgreedAction action, LocalDate today, FollowUpWords words, ActionDesk desk) {
        Div steps = new Div();
        steps.addClassName("kurogo-card-steps");
        for (ActionState to : ActionState.values()) {
            if (to != action.state()) {
                Button step = new Button(words.get("step." + to.name()), click -> desk.move(action, to));
                step.getElement()
                        .setAttribute(
                                "aria-label",
                                words.get("step.label", action.agreed().what(), words.of(to)));
                steps.add(step);
            }
        }
        if (action.state().isOpen()) {
            Button later = new Button(words.get("postpone"), click -> desk.postpone(action, action.laterBy(today)));
            later.setAriaLabel(
                    words.get("step.of", words.get("postpone"), action.agreed().what()));
            steps.add(later);
        }
        Button reword = new Button(words.get("reword"), click -> desk.reword(action));
        reword.getElement()
                .setAttribute(
                        "aria-label",
                        words.get(
                                "step.of", words.get("reword"), action.agreed().what()));
        steps.add(reword, NewLink.after(action, words));
        return steps;
    }

    private static String sentence(AgreedAction action, ActionEvent event, FollowUpWords words) {
        String what = words.get(
                "event." + event.kind().name(),
                words.of(event.from()),
                words.of(event.to()),
                words.day(event.fromDue()),
                words.day(event.toDue()));
        Optional<String> handed = event.doer().map(doer -> handed(action, doer, words));
        String happened = handed.map(doer -> event.reason().isBlank() ? doer : what + words.get("between") + doer)
                .orElse(what);
        String line = words.get("event", words.moment(event.at()), event.actor(), happened);
        String reason = event.kind() == ActionEvent.Kind.REWORDED ? "event.before" : "event.reason";
        return event.reason().isBlank() ? line : words.get(reason, line, event.reason());
    }

    private static String handed(AgreedAction action, DoerChange doer, FollowUpWords words) {
        MunicipalityCode municipality = action.agreed().municipality();
        return words.get(
                "event.handed",
                words.doer(municipality, doer.fromSide(), doer.fromPerson()),
                words.doer(municipality, doer.toSide(), doer.toPerson()));
    }
}
