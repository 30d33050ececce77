package kurogo.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.training.Participant;
import kurogo.training.ParticipantService;
import kurogo.training.Participation;
import kurogo.training.ParticipationService;
import kurogo.training.Person;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;

/** Somebody who takes part: moved to another post, left, back, or erased. */
@Route(PeopleView.ROUTE + "/:id([0-9]{1,18})")
@RolesAllowed({"PREFECTURE_STAFF", "TRAINER", "MUNICIPAL_REPORTER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class PersonView extends Screen implements BeforeEnterObserver {

    private final transient ParticipantService participants;
    private final transient ParticipationService participation;
    private final transient TrainingWords words;
    private final transient Clock clock;
    private final transient Optional<MunicipalityCode> only;
    private final boolean mayErase;
    private final Div content = new Div();

    PersonView(
            ParticipantService participants,
            ParticipationService participation,
            AreaService area,
            CurrentUser user,
            Clock clock) {
        this.participants = participants;
        this.participation = participation;
        this.words = TrainingWords.in(texts(), area);
        this.clock = clock;
        this.only = user.get().role() == Role.MUNICIPAL_REPORTER ? user.get().municipality() : Optional.empty();
        this.mayErase = user.get().role() == Role.ADMINISTRATOR;
        content.addClassName("kurogo-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong("id").orElseThrow();
        show(found(id).orElseThrow(NotFoundException::new));
    }

    /** What a service refuses, the screen says in its own words. */
    private Optional<Participant> found(long id) {
        try {
            return participants.find(id).filter(Predicate.not(Participant::erased));
        } catch (org.springframework.security.access.AccessDeniedException refused) {
            throw new AccessDeniedException();
        }
    }

    private void show(Participant one) {
        Person person = one.person();
        title(person.name());
        String standing = one.leftOn()
                .map(day -> said("left", words.day(day)))
                .orElseGet(() -> words.person(person.section(), person.post()));
        String whose = person.municipality().map(words::name).orElseGet(() -> words.get("prefecture.own"));
        subtitle(standing.isBlank() ? whose : said("where", whose, standing));
        actions(steps(one));
        content.removeAll();
        content.add(new Panel(said("move"), fields(one)), new Panel(said("history"), history(one)));
    }

    private Component[] steps(Participant one) {
        List<Component> steps = new ArrayList<>();
        steps.add(new Anchor(PeopleView.ROUTE, said("list")));
        steps.add(
                one.leftOn().isPresent()
                        ? new Button(said("back"), click -> after(one, "isBack", () -> participants.comeBack(one)))
                        : new Button(said("leave"), click -> askForTheDay(one)));
        if (mayErase) {
            Button erase = new Button(said("erase"), click -> askToErase(one));
            erase.addThemeVariants(ButtonVariant.ERROR);
            steps.add(erase);
        }
        return steps.toArray(Component[]::new);
    }

    private Div fields(Participant one) {
        PersonFields fields = new PersonFields(only, words);
        fields.show(one.person());
        Button keep = new Button(
                words.get("keep"),
                click ->
                        fields.valid().ifPresent(person -> after(one, "kept", () -> participants.change(one, person))));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Div sheet = new Div(new Paragraph(said("move.hint")), fields, keep);
        sheet.addClassName("kurogo-stack");
        return sheet;
    }

    private Component history(Participant one) {
        List<Participation> all = participation.of(one.id());
        if (all.isEmpty()) {
            return new Paragraph(said("history.none"));
        }
        UnorderedList list = new UnorderedList();
        all.forEach(took -> list.add(new ListItem(line(took))));
        return list;
    }

    private String line(Participation took) {
        String post = words.person(took.then().section(), took.then().post());
        String whose = took.then().municipality().map(words::name).orElseGet(() -> words.get("prefecture.own"));
        return said(
                "history.line",
                words.day(took.day()),
                took.session(),
                words.of(took.standing()),
                texts().of("trainingpeople", took.state()),
                post.isBlank() ? whose : said("where", whose, post));
    }

    private void askForTheDay(Participant one) {
        new LeaveDialog(
                        one,
                        JapanTime.today(clock),
                        words,
                        day -> after(one, "hasLeft", () -> participants.leave(one, day)))
                .open();
    }

    private void askToErase(Participant one) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(said("erase.ask", one.person().name()));
        dialog.setText(said("erase.effect"));
        dialog.setCancelable(true);
        dialog.setCancelText(words.get("cancel"));
        dialog.setConfirmText(said("erase"));
        dialog.addConfirmListener(confirm -> after(one, "isErased", () -> participants.erase(one)));
        dialog.open();
    }

    /** Does something, says so, and shows what is kept now; a person who was erased is not there to be shown. */
    private void after(Participant one, String done, Runnable change) {
        if (Attempt.at(words, change)) {
            Notices.in(texts()).success(said(done, one.person().name()));
        }
        found(one.id()).ifPresentOrElse(this::show, () -> UI.getCurrentOrThrow().navigate(PeopleView.class));
    }

    private String said(String key, Object... arguments) {
        return texts().get("trainingpeople." + key, arguments);
    }
}
