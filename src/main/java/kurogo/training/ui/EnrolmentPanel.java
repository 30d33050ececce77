package kurogo.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.training.Enrolment;
import kurogo.training.EnrolmentState;
import kurogo.training.Participant;
import kurogo.training.Seats;
import kurogo.training.WaitingOrder;
import kurogo.uikit.AskDialog;
import kurogo.uikit.Notices;
import kurogo.uikit.StatusBadge;

/** Those put down for a session: with a seat, waiting in their order, those who said that they cannot come, and cancelled. */
final class EnrolmentPanel extends Div {

    private final transient Seats seats;
    private final transient EnrolmentWork work;
    private final transient TrainingWords words;
    private final transient Runnable then;
    private final transient Set<Long> gone;
    private final boolean mayChange;

    /**
     * The people of a session.
     *
     * @param seats the seats of the session
     * @param all everybody put down
     * @param known what is known of them by now
     */
    EnrolmentPanel(
            Seats seats,
            List<Enrolment> all,
            List<Participant> known,
            EnrolmentWork work,
            TrainingWords words,
            boolean mayChange,
            Runnable then) {
        this.gone = known.stream()
                .filter(one -> one.hasLeftBy(work.today()))
                .map(Participant::id)
                .collect(Collectors.toSet());
        this.seats = seats;
        this.work = work;
        this.words = words;
        this.mayChange = mayChange;
        this.then = then;
        addClassName("kurogo-stack");
        List<Enrolment> seated = all.stream()
                .filter(Enrolment::holdsSeat)
                .sorted(Comparator.comparing(Enrolment::whose).thenComparing(Enrolment::id))
                .toList();
        List<Enrolment> waiting = WaitingOrder.of(all);
        List<Enrolment> cancelled = all.stream()
                .filter(one -> one.state() == EnrolmentState.CANCELLED)
                .toList();
        if (all.isEmpty()) {
            add(new Paragraph(words.get("enrolment.none")));
        }
        part("enrolment.seated", seated);
        part("enrolment.waiting", waiting);
        part("enrolment.excused", all.stream().filter(Enrolment::isExcused).toList());
        part("enrolment.cancelled", cancelled);
    }

    private void part(String key, List<Enrolment> some) {
        if (some.isEmpty()) {
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassNames("kurogo-agreed", "kurogo-enrolments");
        some.forEach(one -> list.add(line(one)));
        Span head = new Span(words.get(key, some.size()));
        head.addClassName("kurogo-strong");
        add(head, list);
    }

    private ListItem line(Enrolment one) {
        Span name = new Span(words.nameOf(one));
        name.addClassName("kurogo-strong");
        Div facts = new Div(
                name,
                new Span(words.name(one.then().municipality())),
                new Span(words.person(one.then().section(), one.then().post())),
                new Span(words.of(one.attending())));
        facts.addClassName("kurogo-card-facts");
        marks(one).forEach(facts::add);
        ListItem line = new ListItem(facts);
        if (mayChange && one.state() != EnrolmentState.CANCELLED) {
            line.add(steps(one));
        }
        return line;
    }

    private List<Component> marks(Enrolment one) {
        List<Component> marks = new ArrayList<>();
        if (gone.contains(one.participantId()) && mayChange) {
            marks.add(new StatusBadge(StatusBadge.Kind.RETURNED, words.get("enrolment.gone")));
        }
        if (one.walkIn()) {
            marks.add(new Span(words.get("walkIn")));
        }
        if (one.isWaiting() && one.priority().neverReached()) {
            marks.add(new StatusBadge(StatusBadge.Kind.WAITING, words.get("enrolment.neverReached")));
        }
        if (one.isWaiting() && one.priority().flagged()) {
            marks.add(new StatusBadge(StatusBadge.Kind.RETURNED, words.get("enrolment.flagged")));
        }
        one.movedUpAt()
                .filter(at -> one.isSeated())
                .ifPresent(at -> marks.add(
                        new StatusBadge(StatusBadge.Kind.DONE, words.get("enrolment.movedUp", words.moment(at)))));
        if (!one.exemption().isBlank()) {
            marks.add(new Span(words.texts().get("trainingentry.exempted", one.exemption())));
        }
        if (!one.apology().isBlank()) {
            marks.add(new StatusBadge(StatusBadge.Kind.RETURNED, words.get("apology.said", one.apology())));
        }
        if (!one.reason().isBlank()) {
            marks.add(new Span(words.get("enrolment.reason", one.reason())));
        }
        return marks;
    }

    private Div steps(Enrolment one) {
        Div steps = new Div(
                step(
                        "enrolment.cancel",
                        one,
                        () -> new AskDialog(
                                        words.get("enrolment.cancel"), words.get("enrolment.cancel.why"), words.texts())
                                .warning(words.get("enrolment.cancel.effect"))
                                .askRequired(
                                        words.get("enrolment.cancel"),
                                        why -> change(
                                                "enrolment.cancelled.kept",
                                                one,
                                                () -> work.changes().cancel(one, why)))),
                step("enrolment.substitute", one, () -> new SubstituteDialog(one, work, words, then).open()));
        if (one.apology().isBlank()) {
            steps.add(step(
                    "apology",
                    one,
                    () -> new AskDialog(words.get("apology"), words.get("apology.words"), words.texts())
                            .warning(words.get("apology.effect"))
                            .askRequired(
                                    words.get("apology"),
                                    said -> change(
                                            "apology.kept",
                                            one,
                                            () -> work.changes().apologise(one, said)))));
        }
        WayChange.other(one, seats)
                .ifPresent(way -> steps.add(
                        step("enrolment.to." + way, one, () -> new WayChange(one, way, work, words, then).make())));
        steps.addClassName("kurogo-card-steps");
        return steps;
    }

    private boolean change(String done, Enrolment one, Runnable change) {
        boolean changed = Attempt.keeping(words, change);
        if (changed) {
            Notices.in(words.texts()).success(words.get(done, words.nameOf(one)));
        }
        then.run();
        return changed;
    }

    private Button step(String key, Enrolment one, Runnable action) {
        Button button = new Button(words.get(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words.get("enrolment.step", words.nameOf(one), words.get(key)));
        return button;
    }
}
