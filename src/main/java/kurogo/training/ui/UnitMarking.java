package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kurogo.training.AttendanceService;
import kurogo.training.AttendanceSheet;
import kurogo.training.CourseUnit;
import kurogo.training.Mark;
import kurogo.training.TrainingRefused;
import kurogo.uikit.Notices;
import kurogo.uikit.Symbol;
import org.springframework.security.access.AccessDeniedException;

/** Marks who is there in one unit: one by one, or all that are left. */
final class UnitMarking extends Div {

    private final long sessionId;
    private final transient CourseUnit unit;
    private final transient AttendanceService attendance;
    private final transient TrainingWords words;
    private final transient Clock clock;
    private final AttendanceBoard board = new AttendanceBoard();
    private final Button all;

    UnitMarking(
            AttendanceSheet sheet, CourseUnit unit, AttendanceService attendance, TrainingWords words, Clock clock) {
        this.sessionId = sheet.session().id();
        this.unit = unit;
        this.attendance = attendance;
        this.words = words;
        this.clock = clock;
        board.addTapsListener(event -> keep(event.marks()));
        board.addMoreListener(event -> more(event.person()));
        this.all = new Button(words.get("attendance.all"), Symbol.DONE.icon(), click -> {
            Attempt.at(words, this::allPresent);
            showAnew();
        });
        add(new Paragraph(words.get("attendance.keys")), all, board);
        show(sheet);
    }

    private void show(AttendanceSheet sheet) {
        board.show(sheet, unit, clock.instant(), words);
        offerAll(sheet);
    }

    /** All that are left can be marked while anybody is. */
    private void offerAll(AttendanceSheet sheet) {
        all.setEnabled(sheet.unmarked(unit) > 0);
    }

    /** Shows what is marked by now, however it came about. */
    void showAnew() {
        attendance.sheet(sessionId).ifPresent(this::show);
    }

    private void allPresent() {
        Map<Long, Mark> marked = attendance.allPresent(sessionId, unit.id());
        Notices.in(words.texts())
                .undoable(
                        words.get("attendance.all.done", unit.title(), marked.size()),
                        () -> Attempt.at(words, () -> {
                            attendance.clearAll(sessionId, unit.id(), marked);
                            showAnew();
                        }));
    }

    /** What is refused for good is told to the browser, which would send it again and again otherwise. */
    private void keep(List<AttendanceBoard.Marked> marks) {
        try {
            board.answer(
                    attendance.mark(
                            sessionId,
                            marks.stream().map(AttendanceBoard.Marked::tap).toList()),
                    words);
            attendance.sheet(sessionId).ifPresent(this::offerAll);
        } catch (TrainingRefused refused) {
            board.refuse(marks, words.refusal(refused));
        } catch (AccessDeniedException denied) {
            board.refuse(marks, words.get("attendance.notYours"));
        }
    }

    private void more(long person) {
        attendance
                .sheet(sessionId)
                .ifPresent(sheet -> sheet.people().stream()
                        .filter(one -> one.id() == person)
                        .forEach(one ->
                                new MarkDialog(sheet, one, unit, attendance, clock, words, this::showAnew).open()));
    }
}
