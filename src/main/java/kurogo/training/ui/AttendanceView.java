package kurogo.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import kurogo.access.CurrentUser;
import kurogo.area.AreaService;
import kurogo.calendar.JapanTime;
import kurogo.training.AttendanceService;
import kurogo.training.AttendanceSheet;
import kurogo.training.CheckInService;
import kurogo.training.CourseUnit;
import kurogo.training.SessionContent;
import kurogo.training.TrainingSession;
import kurogo.uikit.Download;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Panel;
import kurogo.uikit.ProgramAddress;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;
import org.springframework.beans.factory.annotation.Value;

/** 出欠: who is there in one unit, marked in the room with one tap a person. */
@Route("training/attendance/:id([0-9]{1,18})")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class AttendanceView extends Screen implements BeforeEnterObserver, AfterNavigationObserver {

    private static final String UNIT = "unit";
    private static final String PDF = "application/pdf";

    private final transient AttendanceService attendance;
    private final transient EnrolmentWork work;
    private final transient CheckInService checkIns;
    private final transient TrainingWords words;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final Div content = new Div();
    private String address;
    private long sessionId;
    private long unitShown;

    AttendanceView(
            AttendanceService attendance,
            EnrolmentWork work,
            CheckInService checkIns,
            AreaService area,
            CurrentUser user,
            Clock clock,
            @Value("${kurogo.address}") String address) {
        this.attendance = attendance;
        this.work = work;
        this.checkIns = checkIns;
        this.address = address;
        this.user = user;
        this.clock = clock;
        this.words = TrainingWords.in(texts(), area);
        content.addClassName("kurogo-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long asked = event.getRouteParameters().getLong("id").orElseThrow();
        unitShown = asked == sessionId ? unitShown : 0;
        sessionId = asked;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        AttendanceSheet sheet = attendance.sheet(sessionId).orElseThrow(NotFoundException::new);
        TrainingSession session = sheet.session();
        title(words.get("attendance.title", session.content().title()));
        subtitle(words.when(session.content()));
        content.removeAll();
        if (sheet.units().isEmpty()) {
            actions(back());
            content.add(new EmptyState(
                    Symbol.TRAINING, words.get("attendance.noUnit"), words.get("attendance.noUnit.reason")));
            return;
        }
        FilterBar filters = new FilterBar(words.get("filters"));
        Filter<CourseUnit> unit = filters.select(
                        UNIT,
                        words.get("attendance.unit"),
                        sheet.units(),
                        one -> Long.toString(one.id()),
                        one -> words.unit(one, sheet))
                .wide();
        filters.read(withUnit(event.getLocation().getQueryParameters(), sheet));
        unitShown = unit.value().id();
        boolean mayMark = attendance.mayMark(session);
        actions(
                back(),
                lists(),
                DownloadButton.ofPersons(words.get("signIn"), () -> signIn(sheet), work.personal()::taken));
        content.add(filters);
        if (sheet.people().isEmpty()) {
            content.add(
                    new EmptyState(Symbol.PERSON, words.get("attendance.empty"), words.get("attendance.empty.reason")));
        } else if (mayMark) {
            UnitMarking marking = new UnitMarking(sheet, unit.value(), attendance, words, clock);
            content.add(
                    attendance.hasCome(session, unit.value()) ? marking : toCome(unit.value()),
                    desk(session, marking::showAnew));
        } else {
            content.add(new Paragraph(words.get("attendance.notYours")));
        }
        if (mayMark) {
            content.add(
                    session.content().isOn(JapanTime.today(clock))
                            ? new WalkInPanel(sessionId, work, words, this::showAnew)
                            : new Paragraph(words.get("walkIn.notToday")));
        }
    }

    /**
     * Where the address names no unit, the one that was shown stays under the hand of whoever marks; at first what is taught now, or else today,
     * stands there.
     */
    private QueryParameters withUnit(QueryParameters address, AttendanceSheet sheet) {
        return sheet.units().stream()
                .filter(one -> one.id() == unitShown)
                .findFirst()
                .or(() -> sheet.unitAt(LocalDateTime.ofInstant(clock.instant(), JapanTime.ZONE)))
                .filter(one -> address.getSingleParameter(UNIT).isEmpty())
                .map(one -> address.merging(UNIT, Long.toString(one.id())))
                .orElse(address);
    }

    /** Whoever only helps marks by hand: lists of meetings are read by those who hold courses. */
    private Component lists() {
        return Trainers.may(user)
                ? new Anchor("training/meeting/" + sessionId, words.get("meeting.title"))
                : new Span();
    }

    private Paragraph toCome(CourseUnit unit) {
        return new Paragraph(words.get("attendance.toCome", unit.title()));
    }

    private Anchor back() {
        return new Anchor("training/session/" + sessionId, words.get("attendance.back"));
    }

    /** Only where people come to a room, and while they may still come. */
    private Div desk(TrainingSession session, Runnable marked) {
        Div place = new Div();
        if (session.content().seats().atPlace() > 0 && session.state().isAwaited()) {
            ProgramAddress.find(address, found -> this.address = found);
            DownloadButton cards = DownloadButton.ofPersons(
                    texts().get("trainingcheckin.cards"), () -> cards(session.content()), work.personal()::taken);
            place.add(new Panel(
                    texts().get("trainingcheckin.desk"), new DeskPanel(sessionId, cards, checkIns, words, marked)));
        }
        return place;
    }

    private Download cards(SessionContent content) {
        return new Download(
                texts().get("trainingcheckin.cards.fileName", content.firstDay().toString()),
                PDF,
                EntryCardPaper.pdf(content, checkIns.cards(sessionId), address, words));
    }

    private Download signIn(AttendanceSheet sheet) {
        return new Download(
                words.get(
                        "signIn.fileName", sheet.session().content().firstDay().toString()),
                PDF,
                SignInSheet.pdf(sheet, words));
    }

    private void showAnew() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
