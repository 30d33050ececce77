package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kurogo.area.AreaService;
import kurogo.training.AttendanceService;
import kurogo.training.AttendanceSheet;
import kurogo.training.CourseUnit;
import kurogo.training.MeetingDay;
import kurogo.training.MeetingListService;
import kurogo.training.MeetingMark;
import kurogo.training.MeetingPreview;
import kurogo.training.rule.Stay;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;

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
        List<MeetingLine> lines = day.rows().stream()
                .map(row -> new MeetingLine(row, sheet, words))
                .toList();
        lines.forEach(line -> {
            line.propose(marks(sheet, day, line, lines));
            line.onChoice(() -> {
                line.propose(marks(sheet, day, line, lines));
                say(sheet, day, lines);
            });
        });
        say(sheet, day, lines);
        UnorderedList list = new UnorderedList();
        list.addClassName("kurogo-agreed");
        lines.forEach(list::add);
        Button keep = new Button(words.get("meeting.keep"), click -> keep(sheet, day, lines));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        return new Panel(
                words.get("meeting.preview", day.rows().size()),
                new Paragraph(words.get("meeting.rule")),
                new Paragraph(words.get("meeting.replaces")),
                list,
                keep);
    }

    private void say(AttendanceSheet sheet, MeetingDay day, List<MeetingLine> lines) {
        lines.forEach(line -> line.say(marks(sheet, day, line, lines)));
    }

    /** What all lines by which the same person is meant would mark of them. */
    private static List<MeetingMark> marks(
            AttendanceSheet sheet, MeetingDay day, MeetingLine line, List<MeetingLine> lines) {
        return line.who()
                .map(who -> day.marks(
                        sheet,
                        who,
                        lines.stream()
                                .filter(one -> one.who().filter(who::equals).isPresent())
                                .flatMap(one -> one.row().stays().stream())
                                .toList()))
                .orElse(List.of());
    }

    private void keep(AttendanceSheet sheet, MeetingDay day, List<MeetingLine> lines) {
        Map<Long, List<Stay>> stays = new HashMap<>();
        lines.forEach(line -> line.kept()
                .ifPresent(one -> stays.computeIfAbsent(one.id(), none -> new ArrayList<>())
                        .addAll(line.row().stays())));
        if (Attempt.at(words, () -> lists.keep(sheet, day, stays))) {
            Notices.in(texts()).success(words.get("meeting.kept", stays.size()));
            getUI().ifPresent(ui ->
                    ui.navigate("training/attendance/" + sheet.session().id()));
        }
    }
}
