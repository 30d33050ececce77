package kurogo.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kurogo.calendar.JapanTime;

/**
 * All that is planned of a session.
 *
 * @param courseId the course that is held
 * @param title its name
 * @param days when, in order
 * @param place where; empty when it is online only
 * @param online address or way of the meeting; empty when it is not online
 * @param seats how many can take part
 * @param fairShare most seats of one municipality before the deadline; 0 where there is no such limit
 * @param deadline the last day on which people are put down
 * @param costYen what it costs in all, where known
 * @param materials what is handed out or to be brought; may be empty
 * @param series the row of sessions it belongs to; may be empty
 * @param team who teaches and helps
 */
public record SessionContent(
        long courseId,
        String title,
        List<SessionDay> days,
        String place,
        String online,
        Seats seats,
        int fairShare,
        LocalDate deadline,
        Optional<Long> costYen,
        String materials,
        String series,
        List<TeamMember> team) {

    public static final int LONGEST_TITLE = 200;
    private static final int USUAL_DAYS_BEFORE = 14;
    public static final int LONGEST_TEXT = 4_000;

    public SessionContent {
        days = days.stream()
                .sorted(Comparator.comparing(SessionDay::day).thenComparing(SessionDay::begins))
                .toList();
        team = List.copyOf(team);
    }

    public LocalDate firstDay() {
        return days.getFirst().day();
    }

    public LocalDate lastDay() {
        return days.getLast().day();
    }

    /** The usual deadline: two weeks before the first day, and not before the day it is planned on as far as the session is still to come. */
    public static LocalDate usualDeadline(LocalDate firstDay, LocalDate today) {
        LocalDate usual = firstDay.minusDays(USUAL_DAYS_BEFORE);
        return usual.isBefore(today) && !firstDay.isBefore(today) ? today : usual;
    }

    /** Whether its deadline has passed on a day while the session itself is still to come. */
    boolean isClosedBeforeItBegins(LocalDate today) {
        return deadline.isBefore(today) && firstDay().isAfter(today);
    }

    /** Whether one of its days is that day. */
    public boolean isOn(LocalDate day) {
        return days.stream().anyMatch(one -> one.day().equals(day));
    }

    /** The day a unit is taught on; a single day need not name its units. */
    public Optional<LocalDate> dayOf(long unitId) {
        return days.stream()
                .filter(day -> day.units().contains(unitId) || days.size() == 1)
                .map(SessionDay::day)
                .findFirst();
    }

    /** Whether the first day has begun at a moment. */
    boolean hasBegunAt(Instant moment) {
        return !moment.isBefore(firstDay()
                .atTime(days.getFirst().begins())
                .atZone(JapanTime.ZONE)
                .toInstant());
    }

    /** The accounts of those who teach or help, as far as they have one. */
    Set<Long> teamAccounts() {
        return team.stream().flatMap(member -> member.userId().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The accounts of those who teach or help here and not in another plan. */
    Set<Long> teamApartFrom(SessionContent other) {
        Set<Long> apart = teamAccounts();
        apart.removeAll(other.teamAccounts());
        return apart;
    }

    /** The same, some days later; the deadline moves along. */
    public SessionContent later(long daysLater) {
        return new SessionContent(
                courseId,
                title,
                days.stream().map(one -> one.on(one.day().plusDays(daysLater))).toList(),
                place,
                online,
                seats,
                fairShare,
                deadline.plusDays(daysLater),
                costYen,
                materials,
                series,
                team);
    }
}
