package kurogo.training;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.ForTrainers;
import kurogo.training.TrainingRefused.Reason;
import kurogo.training.rule.NameMatch;
import kurogo.training.rule.Presence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attendance out of the list of an online meeting. Nothing is kept before a person has looked at it. Whoever stayed at least nine tenths of
 * the time was there; whoever stayed less left early, and of every unit as much counts as of the whole.
 */
@Service
@Transactional
@ForTrainers
public class MeetingListService {

    private static final int NINE_TENTHS = 90;
    private static final int WHOLE = 100;

    private final MeetingListReader reader;
    private final AttendanceService attendance;
    private final Clock clock;

    MeetingListService(MeetingListReader reader, AttendanceService attendance, Clock clock) {
        this.reader = reader;
        this.attendance = attendance;
        this.clock = clock;
    }

    /**
     * Who is in a list, and whom that means.
     *
     * @throws TrainingRefused when the file holds no list of names and lengths
     */
    @Transactional(readOnly = true)
    public List<MeetingRow> preview(AttendanceSheet sheet, String fileName, byte[] bytes) {
        Optional<Map<String, Integer>> list = reader.read(fileName, bytes);
        TrainingRefused.when(list.isEmpty(), Reason.NO_LIST);
        List<NameMatch.Candidate> people = sheet.people().stream()
                .map(one -> new NameMatch.Candidate(one.id(), one.name(), one.kana()))
                .toList();
        return list.orElseThrow().entrySet().stream()
                .map(entry -> new MeetingRow(entry.getKey(), entry.getValue(), NameMatch.of(entry.getKey(), people)))
                .toList();
    }

    /**
     * Keeps who was there.
     *
     * @param minutes minutes by enrolment, as a person has confirmed them
     */
    public void keep(AttendanceSheet sheet, Map<Long, Integer> minutes) {
        Instant now = clock.instant();
        int whole =
                Math.max(1, sheet.units().stream().mapToInt(CourseUnit::minutes).sum());
        List<Tap> taps = minutes.entrySet().stream()
                .flatMap(entry -> {
                    int percent = Math.min(WHOLE, entry.getValue() * WHOLE / whole);
                    return sheet.units().stream().map(unit -> tap(entry.getKey(), unit, percent, now));
                })
                .toList();
        attendance.markFromList(sheet.session().id(), taps);
    }

    private static Tap tap(long enrolmentId, CourseUnit unit, int percent, Instant at) {
        boolean there = percent >= NINE_TENTHS;
        return new Tap(
                enrolmentId,
                unit.id(),
                there ? Presence.PRESENT : Presence.LEFT_EARLY,
                Optional.of(there ? unit.minutes() : unit.minutes() * percent / WHOLE),
                at);
    }
}
