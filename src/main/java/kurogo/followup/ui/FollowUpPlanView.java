package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.calendar.JapanTime;
import kurogo.followup.FollowUpPlan;
import kurogo.followup.FollowUpRefused;
import kurogo.followup.PlanLine;
import kurogo.followup.PlanMark;
import kurogo.followup.PlanService;
import kurogo.report.StaleVersionException;
import kurogo.uikit.AskDialog;
import kurogo.uikit.DayField;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Notices;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** 次に話す市町村: whom to talk to next, each with every reason and its points. */
@Route("followup/plan")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
public class FollowUpPlanView extends Screen {

    private static final String LEFT_OUT = "plan-left-out";

    private final transient PlanService plan;
    private final transient FollowUpWords words;
    private final transient Clock clock;
    private final boolean mayWrite;
    private final boolean administrator;
    private final Div content = new Div();

    FollowUpPlanView(PlanService plan, AreaService area, CurrentUser user, Clock clock) {
        this.plan = plan;
        this.words = FollowUpWords.in(texts(), area);
        this.clock = clock;
        this.mayWrite = Writers.may(user);
        this.administrator = user.get().role() == Role.ADMINISTRATOR;
        title(words.get("plan"));
        subtitle(words.get("plan.subtitle"));
        content.addClassName("kurogo-stack");
        add(FollowUpNav.at(FollowUpNav.Place.PLAN, words), content);
        show();
    }

    private void show() {
        FollowUpPlan now = plan.plan();
        content.removeAll();
        if (now.lines().isEmpty()) {
            content.add(new EmptyState(Symbol.FOLLOW_UP, words.get("plan.empty"), words.get("plan.empty.reason")));
        } else {
            OrderedList list = new OrderedList();
            list.addClassName("kurogo-plan");
            now.lines().forEach(line -> list.add(item(line)));
            content.add(list);
        }
        if (!now.leftOut().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("kurogo-plan");
            now.leftOut().forEach(line -> list.add(item(line)));
            Details leftOut =
                    new Details(words.get("plan.leftOut", now.leftOut().size()), list);
            leftOut.setId(LEFT_OUT);
            content.add(leftOut);
        }
        content.add(new WeightsPanel(plan, words, administrator, this::show));
    }

    private ListItem item(PlanLine line) {
        Anchor name = new Anchor("municipalities/" + line.municipality().digits(), words.name(line.municipality()));
        name.addClassName("kurogo-strong");
        Span score = new Span(words.get("plan.score", line.priority().score()));
        Span last = new Span(line.lastContact()
                .map(day -> words.get("plan.lastContact", words.day(day)))
                .orElse(words.get("plan.neverContacted")));
        Div head = new Div(name, score, last);
        head.addClassName("kurogo-card-facts");
        Div reasons = new Div();
        reasons.addClassName("kurogo-plan-reasons");
        line.priority()
                .reasons()
                .forEach(reason -> reasons.add(new Span(words.get(
                        "plan.reason",
                        words.get("Factor." + reason.factor().name(), reason.amount()),
                        reason.points()))));
        ListItem item = new ListItem(head, reasons);
        Refocus.name(item, Refocus.plan(line.municipality()));
        line.mark().ifPresent(mark -> item.add(new Paragraph(markWords(mark))));
        if (mayWrite) {
            item.add(steps(line));
        }
        return item;
    }

    private String markWords(PlanMark mark) {
        return words.get(
                "plan.mark." + mark.kind().name(),
                mark.by(),
                words.moment(mark.at()),
                mark.until().map(words::day).orElse(""),
                mark.reason());
    }

    private Div steps(PlanLine line) {
        Div steps = new Div();
        steps.addClassName("kurogo-card-steps");
        String name = words.name(line.municipality());
        Anchor talk =
                new Anchor("followup/new?municipality=" + line.municipality().digits(), words.get("plan.talk"));
        talk.addClassName("kurogo-button-link");
        talk.getElement().setAttribute("aria-label", words.get("title.of", name));
        steps.add(talk);
        if (line.mark().isPresent()) {
            steps.add(step("plan.unmark", name, () -> mark(line, () -> plan.unmark(line))));
            return steps;
        }
        steps.add(
                step("plan.pin", name, () -> mark(line, () -> plan.pin(line))),
                step("plan.snooze", name, () -> askToSnooze(line)),
                step(
                        "plan.dismiss",
                        name,
                        () -> new AskDialog(words.get("plan.dismiss"), words.get("plan.why"), words.texts())
                                .warning(words.get("plan.dismiss.hint"))
                                .askRequired(
                                        words.get("plan.dismiss"),
                                        reason -> decide(line, () -> plan.dismiss(line, reason)))));
        return steps;
    }

    private Button step(String key, String name, Runnable action) {
        Button button = new Button(words.get(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("aria-label", words.get("step.of", words.get(key), name));
        return button;
    }

    private void askToSnooze(PlanLine line) {
        DayField until = new DayField(words.get("plan.until"), texts());
        until.setMin(JapanTime.today(clock).plusDays(1));
        until.setValue(JapanTime.today(clock).plusMonths(1));
        AskDialog dialog = new AskDialog(words.get("plan.snooze"), words.get("plan.why"), words.texts());
        until.addClassName("kurogo-asked-first");
        dialog.addComponentAsFirst(until);
        dialog.askRequired(
                words.get("plan.snooze"),
                reason -> decide(
                        line,
                        () -> plan.snooze(
                                line, Optional.ofNullable(until.getValue()).orElse(JapanTime.today(clock)), reason)));
    }

    private void mark(PlanLine line, Runnable decision) {
        attempt("stale", decision);
        show();
        focus(line);
    }

    /** A dialog stays open, and keeps the focus, as long as its answer could not be carried out. */
    private boolean decide(PlanLine line, Runnable decision) {
        boolean decided = attempt("keep.stale", decision);
        show();
        if (decided) {
            focus(line);
        }
        return decided;
    }

    private static void focus(PlanLine line) {
        Refocus.on(Refocus.plan(line.municipality()), LEFT_OUT);
    }

    private boolean attempt(String stale, Runnable decision) {
        Notices notices = Notices.in(texts());
        try {
            decision.run();
            return true;
        } catch (StaleVersionException elsewhere) {
            notices.error(words.get(stale));
        } catch (FollowUpRefused refused) {
            notices.error(words.refusal(refused));
        }
        return false;
    }
}
