package kurogo.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.CurrentUser;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.training.Demand;
import kurogo.training.Enrolment;
import kurogo.training.Offer;
import kurogo.training.OfferService;
import kurogo.training.Participant;
import kurogo.training.SessionState;
import kurogo.training.Standing;
import kurogo.training.TrainingNewsService;
import kurogo.training.TrainingSession;
import kurogo.training.Unmet;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** 研修の申込み: what is offered to a municipality, and its own people in it. */
@Route("training/own")
@Menu(order = 61, icon = "training", title = "training.own.nav")
@RolesAllowed("MUNICIPAL_REPORTER")
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class OwnTrainingView extends Screen {

    private final transient OfferService offers;
    private final transient TrainingNewsService news;
    private final transient EnrolmentWork work;
    private final transient TrainingWords words;
    private final transient MunicipalityCode own;
    private final transient Clock clock;
    private final Div content = new Div();

    OwnTrainingView(
            OfferService offers,
            TrainingNewsService news,
            EnrolmentWork work,
            AreaService area,
            CurrentUser user,
            Clock clock) {
        this.offers = offers;
        this.news = news;
        this.work = work;
        this.words = TrainingWords.in(texts(), area);
        this.own = user.get().municipality().orElseThrow();
        this.clock = clock;
        title(words.get("own.title"));
        subtitle(words.get("own.subtitle", words.name(own)));
        actions(
                new Anchor("training/blocked", words.get("blocked.title")),
                new Anchor(PeopleView.ROUTE, words.texts().get("trainingpeople.title")),
                new Anchor("training/own/calendar", words.texts().get("followup.settings.calendar")));
        content.addClassName("kurogo-stack");
        add(content);
        show();
    }

    private void show() {
        LocalDate today = JapanTime.today(clock);
        List<Offer> offered = offers.to(own);
        List<TrainingSession> sessions = offered.stream().map(Offer::session).toList();
        Map<Long, Demand> demand = work.enrolments()
                .demand(sessions.stream().map(TrainingSession::id).toList());
        Map<Long, List<Enrolment>> mine =
                work.enrolments().of(own).stream().collect(Collectors.groupingBy(Enrolment::sessionId));
        Map<Long, Unmet> asked = work.prerequisites().asked(sessions);
        List<Participant> known = work.participants().of(Optional.of(own));
        Function<Offer, Panel> panel = offer -> panel(
                offer,
                demand.getOrDefault(offer.session().id(), Demand.NONE),
                mine.getOrDefault(offer.session().id(), List.of()),
                asked.getOrDefault(offer.session().id(), Unmet.NOTHING),
                known);
        content.removeAll();
        offered.stream().filter(offer -> !offer.isOverOn(today)).map(panel).forEach(content::add);
        List<Offer> over = offered.reversed().stream()
                .filter(offer -> offer.isOverOn(today)
                        && mine.containsKey(offer.session().id()))
                .toList();
        if (!over.isEmpty()) {
            Div past = new Div();
            past.addClassName("kurogo-stack");
            over.stream().map(panel).forEach(past::add);
            content.add(new Details(words.get("own.past", over.size()), past));
        }
        if (content.getComponentCount() == 0) {
            content.add(new EmptyState(Symbol.TRAINING, words.get("own.empty"), words.get("own.empty.reason")));
        }
        content.addComponentAsFirst(new NewsPanel(news.of(own), words));
    }

    private Panel panel(Offer offer, Demand demand, List<Enrolment> mine, Unmet asked, List<Participant> known) {
        TrainingSession session = offer.session();
        LocalDate today = JapanTime.today(clock);
        boolean open = offer.takesPeopleOn(today);
        boolean late = session.state() == SessionState.OPEN && !open;
        Div facts = new Div(
                StandingBadge.of(late ? Standing.CLOSED : session.standing(demand.seated()), words),
                new Span(words.when(session.content())),
                new Span(session.content().place()),
                new Span(words.get("own.deadline", words.day(session.content().deadline()))),
                new Span(words.get(
                        "own.seats", demand.seated(), session.content().seats().all(), demand.waiting())));
        facts.addClassName("kurogo-card-facts");
        Panel panel = new Panel(session.content().title(), facts);
        List<Component> parts = parts(offer, facts, mine, known);
        if (late && !offer.isOverOn(today)) {
            parts.add(new Paragraph(words.get("own.late")));
        }
        if (open && !asked.isNothing()) {
            parts.add(new Paragraph(EntryWords.asked(asked, words)));
        }
        if (open) {
            List<Participant> inPost =
                    known.stream().filter(one -> one.isInPostOn(today)).toList();
            parts.add(new EnrolFields(session, inPost, Optional.of(own), work.enrolling(false), words, this::show));
        }
        panel.content(parts.toArray(Component[]::new));
        return panel;
    }

    private List<Component> parts(Offer offer, Div facts, List<Enrolment> mine, List<Participant> known) {
        TrainingSession session = offer.session();
        List<Component> parts = new ArrayList<>();
        parts.add(facts);
        parts.add(new Details(words.get("own.taught"), new TaughtFacts(offer, words)));
        if (!session.cancelledBecause().isBlank()) {
            parts.add(new Paragraph(words.get("own.cancelled", session.cancelledBecause())));
        }
        if (!session.content().online().isBlank() && mine.stream().anyMatch(Enrolment::isSeated)) {
            parts.add(new Paragraph(words.get("own.online", session.content().online())));
        }
        if (!session.content().materials().isBlank()) {
            parts.add(new Paragraph(words.get("own.materials", session.content().materials())));
        }
        if (!mine.isEmpty()) {
            parts.add(new EnrolmentPanel(
                    session.content().seats(),
                    mine,
                    known,
                    work,
                    words,
                    session.state().isAwaited(),
                    this::show));
        }
        return parts;
    }
}
