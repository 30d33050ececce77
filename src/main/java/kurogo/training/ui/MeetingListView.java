package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.AreaService;
import kurogo.training.AttendanceService;
import kurogo.training.AttendanceSheet;
import kurogo.training.CourseUnit;
import kurogo.training.Enrolment;
import kurogo.training.MeetingDay;
import kurogo.training.MeetingListService;
import kurogo.training.MeetingPreview;
import kurogo.training.MeetingRow;
import kurogo.training.rule.Stay;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.StatusBadge;

/** Attendance out of the list of an online meeting: who is meant by each name is looked at before anything is kept. */
@Route("training/meeting/:id([0-9]{1,18})")
@RolesAllowed({"PREFECTURE_STAFF", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class MeetingListView extends Screen implements BeforeEnterObserver {

    private final transient AttendanceService attendance;
    private final transient MeetingListService lists;
    private final transient TrainingWords words;
    private final Div content = new Div();

    MeetingListView(AttendanceService attendance, MeetingListService lists, AreaService area) {
        this.attendance = attendance;
        this.lists = lists;
        this.words = TrainingWords.in(texts(), area);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong("id").orElseThrow();
        AttendanceSheet sheet = attendance.sheet(id).orElseThrow(NotFoundException::new);
        title(words.get("meeting.title"));
        subtitle(sheet.session().content().title());
        actions(new Anchor("training/attendance/" + id, words.get("meeting.back")));
        content.removeAll();
        content.add(
                new ListUpload("meeting", words, (name, bytes) -> preview(sheet, lists.preview(sheet, name, bytes))));
    }

    /** The list belongs to one day: the one it tells of, or the one that is chosen. */
    private Div preview(AttendanceSheet sheet, MeetingPreview read) {
        Div rows = new Div();
        Select<MeetingDay> day = new Select<>();
        day.setLabel(words.get("meeting.day"));
        day.setItems(read.days());
        day.setItemLabelGenerator(one -> words.get(
                "meeting.day.units",
                words.day(one.day().day()),
                words.list(one.units().stream().map(CourseUnit::title).toList())));
        day.setHelperText(words.get(read.meant().isPresent() ? "meeting.day.read" : "meeting.day.choose"));
        day.setVisible(read.days().size() > 1);
        day.addValueChangeListener(chosen -> {
            rows.removeAll();
            rows.add(rows(sheet, chosen.getValue()));
        });
        read.meant().ifPresent(day::setValue);
        Div all = new Div(day, rows);
        all.addClassName("kurogo-stack");
        return all;
    }

    private Panel rows(AttendanceSheet sheet, MeetingDay day) {
        Map<MeetingRow, ComboBox<Enrolment>> chosen = new LinkedHashMap<>();
        UnorderedList list = new UnorderedList();
        list.addClassName("kurogo-agreed");
        day.rows().forEach(row -> list.add(line(row, sheet, chosen)));
        Button keep = new Button(words.get("meeting.keep"), click -> keep(sheet, day, chosen));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        return new Panel(
                words.get("meeting.preview", day.rows().size()), new Paragraph(words.get("meeting.rule")), list, keep);
    }

    private ListItem line(MeetingRow row, AttendanceSheet sheet, Map<MeetingRow, ComboBox<Enrolment>> chosen) {
        ComboBox<Enrolment> who = new ComboBox<>();
        who.setItems(sheet.people());
        who.setItemLabelGenerator(one ->
                words.get("noted", words.nameOf(one), words.name(one.then().municipality())));
        who.setClearButtonVisible(true);
        who.setPlaceholder(words.get("meeting.nobody"));
        who.setAriaLabel(words.get("meeting.who", row.name()));
        row.found()
                .flatMap(found -> sheet.people().stream()
                        .filter(one -> one.id() == found.id())
                        .findFirst())
                .ifPresent(who::setValue);
        chosen.put(row, who);
        Span name = new Span(row.name());
        name.addClassName("kurogo-strong");
        Div facts = new Div(name, new Span(words.minutes(row.minutes())), certainty(row), who);
        facts.addClassName("kurogo-card-facts");
        return new ListItem(facts);
    }

    private StatusBadge certainty(MeetingRow row) {
        return row.found()
                .map(found -> new StatusBadge(
                        switch (found.certainty()) {
                            case SAME -> StatusBadge.Kind.DONE;
                            case CONTAINED -> StatusBadge.Kind.IN_PROGRESS;
                        },
                        words.of(found.certainty())))
                .orElseGet(() -> new StatusBadge(StatusBadge.Kind.MISSING, words.get("meeting.unclear")));
    }

    private void keep(AttendanceSheet sheet, MeetingDay day, Map<MeetingRow, ComboBox<Enrolment>> chosen) {
        Map<Long, List<Stay>> stays = new HashMap<>();
        chosen.forEach((row, who) -> Optional.ofNullable(who.getValue())
                .ifPresent(one -> stays.computeIfAbsent(one.id(), none -> new ArrayList<>())
                        .addAll(row.stays())));
        if (Attempt.at(words, () -> lists.keep(sheet, day, stays))) {
            Notices.in(texts()).success(words.get("meeting.kept", stays.size()));
            getUI().ifPresent(ui ->
                    ui.navigate("training/attendance/" + sheet.session().id()));
        }
    }
}
