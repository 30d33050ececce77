package kurogo.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.ForPrefecture;
import kurogo.calendar.JapaneseHolidays;
import kurogo.calendar.OfficeDays;
import kurogo.followup.CalendarService;
import kurogo.followup.Engagement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what speaks against the days of a session. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class ClashService {

    private final SessionRepository sessions;
    private final BlockedPeriodRepository blocked;
    private final EnrolmentRepository enrolments;
    private final CalendarService calendar;

    ClashService(
            SessionRepository sessions,
            BlockedPeriodRepository blocked,
            EnrolmentRepository enrolments,
            CalendarService calendar) {
        this.sessions = sessions;
        this.blocked = blocked;
        this.enrolments = enrolments;
        this.calendar = calendar;
    }

    /**
     * What speaks against the days, the first day first: what hinders the session itself, then who has no time, a line for each reason on a day.
     *
     * @param id number of the session, that it does not clash with itself; 0 for a new one
     */
    public List<Clash> of(long id, SessionContent content) {
        if (content.days().isEmpty()) {
            return List.of();
        }
        LocalDate first = content.firstDay();
        LocalDate last = content.lastDay();
        List<TrainingSession> others = sessions.between(first, last).stream()
                .filter(other -> other.id() != id && other.state().stands())
                .toList();
        Map<Long, Integer> seatedToo =
                enrolments.alsoIn(id, others.stream().map(TrainingSession::id).toList());
        List<BlockedPeriod> periods = blocked.between(first, last);
        List<Engagement> appointments = calendar.appointments(first, last);
        List<Clash> clashes = new ArrayList<>();
        content.days().forEach(day -> {
            closed(day.day()).ifPresent(clashes::add);
            others.forEach(other -> clashes.addAll(with(other, day, content, seatedToo)));
            content.team().forEach(member -> clashes.addAll(elsewhere(member, day, appointments)));
        });
        content.days().stream()
                .map(SessionDay::day)
                .distinct()
                .forEach(day -> clashes.addAll(withoutTime(day, periods)));
        return clashes;
    }

    private static List<Clash> withoutTime(LocalDate day, List<BlockedPeriod> periods) {
        return periods.stream()
                .filter(period -> period.holds(day))
                .collect(Collectors.groupingBy(
                        period -> List.of(period.municipality().isPresent(), period.kind()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .<Clash>map(alike -> new Clash.Blocked(day, alike))
                .toList();
    }

    private static List<Clash> elsewhere(TeamMember member, SessionDay day, List<Engagement> appointments) {
        return appointments.stream()
                .filter(one -> member.userId().equals(Optional.of(one.userId())))
                .filter(one ->
                        one.overlaps(day.day().atTime(day.begins()), day.day().atTime(day.ends())))
                .<Clash>map(one -> new Clash.Appointment(day.day(), one, member.name()))
                .toList();
    }

    private static Optional<Clash> closed(LocalDate day) {
        if (day.getYear() < JapaneseHolidays.FIRST_YEAR || day.getYear() > JapaneseHolidays.LAST_YEAR) {
            return Optional.empty();
        }
        return OfficeDays.closed(day)
                .map(why -> JapaneseHolidays.on(day)
                        .<Clash>map(holiday -> new Clash.PublicHoliday(day, holiday))
                        .orElseGet(() -> new Clash.Closed(day, why)));
    }

    private static List<Clash> with(
            TrainingSession other, SessionDay day, SessionContent content, Map<Long, Integer> seatedToo) {
        if (other.content().days().stream().noneMatch(day::overlaps)) {
            return List.of();
        }
        boolean sameRoom = !content.place().isBlank()
                && content.place().strip().equals(other.content().place().strip());
        Stream<Clash> room = sameRoom ? Stream.of(new Clash.Room(day.day(), other)) : Stream.of();
        Stream<Clash> people = content.team().stream()
                .filter(member -> other.content().team().stream().anyMatch(member::isSameAs))
                .map(member -> new Clash.Person(day.day(), other, member.name()));
        Stream<Clash> participants = Optional.ofNullable(seatedToo.get(other.id()))
                .<Clash>map(number -> new Clash.Participants(day.day(), other, number))
                .stream();
        return Stream.of(room, people, participants).flatMap(clash -> clash).toList();
    }
}
