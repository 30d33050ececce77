package kurogo.training;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kurogo.access.ForTrainers;
import kurogo.training.TrainingRefused.Reason;
import kurogo.training.rule.NameMatch;
import kurogo.training.rule.Stay;
import kurogo.training.rule.UnitMinutes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attendance out of the list of an online meeting. Nothing is kept before a person has looked at it. A list belongs to one day of the session:
 * the one people joined on by its times, or else the one a person chooses; of what is taught on other days nothing is said. What
 * counts of each unit {@link UnitMinutes} says.
 */
@Service
@Transactional
@ForTrainers
public class MeetingListService {

    private final MeetingListReader reader;
    private final AttendanceService attendance;
    private final Clock clock;

    MeetingListService(MeetingListReader reader, AttendanceService attendance, Clock clock) {
        this.reader = reader;
        this.attendance = attendance;
        this.clock = clock;
    }

    /**
     * Who is in a list, and whom that means, on each day of the session.
     *
     * @throws TrainingRefused when the file holds no list of names and lengths
     */
    @Transactional(readOnly = true)
    public MeetingPreview preview(AttendanceSheet sheet, String fileName, byte[] bytes) {
        List<SessionDay> days = sheet.session().content().days();
        List<Stay> stays =
                reader.read(fileName, bytes, days.stream().map(SessionDay::day).collect(Collectors.toSet()));
        TrainingRefused.when(stays.isEmpty(), Reason.NO_LIST);
        List<NameMatch.Candidate> people = sheet.people().stream()
                .map(one -> new NameMatch.Candidate(one.id(), one.name(), one.kana()))
                .toList();
        List<MeetingDay> read = days.stream()
                .map(day -> new MeetingDay(day, sheet.units(day), rows(MeetingStays.on(day, days, stays), people)))
                .toList();
        return new MeetingPreview(
                read,
                MeetingStays.meant(days, stays)
                        .flatMap(meant -> read.stream()
                                .filter(one -> one.day().equals(meant))
                                .findFirst()));
    }

    /** Lines under one name are one person. */
    private static List<MeetingRow> rows(List<Stay> stays, List<NameMatch.Candidate> people) {
        return stays.stream()
                .collect(Collectors.groupingBy(Stay::name, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new MeetingRow(entry.getKey(), entry.getValue(), NameMatch.of(entry.getKey(), people)))
                .toList();
    }

    /**
     * Keeps who was there on a day.
     *
     * @param stays what the list says of each enrolment, as a person has confirmed it
     */
    public void keep(AttendanceSheet sheet, MeetingDay day, Map<Long, List<Stay>> stays) {
        Instant now = clock.instant();
        List<Tap> taps = sheet.people().stream()
                .filter(person -> stays.containsKey(person.id()))
                .flatMap(person -> day.marks(sheet, person, stays.getOrDefault(person.id(), List.of())).stream()
                        .map(mark -> mark.tap(person.id(), now)))
                .toList();
        attendance.markFromList(sheet.session().id(), taps);
    }
}
