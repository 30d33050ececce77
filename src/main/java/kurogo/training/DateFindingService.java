package kurogo.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.ForTrainers;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapaneseHolidays;
import kurogo.followup.CalendarService;
import kurogo.followup.Engagement;
import kurogo.training.TrainingRefused.Reason;
import kurogo.training.rule.DateFinder;
import kurogo.training.rule.DateSearch;
import kurogo.training.rule.Hours;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the best days for a session among those known here: other sessions, other appointments of those needed, days off, assemblies. */
@Service
@Transactional(readOnly = true)
@ForTrainers
public class DateFindingService {

    private static final int MOST_SHOWN = 12;
    private static final int LONGEST_YEARS = 2;

    private final SessionRepository sessions;
    private final BlockedPeriodRepository blocked;
    private final CalendarService calendar;

    DateFindingService(SessionRepository sessions, BlockedPeriodRepository blocked, CalendarService calendar) {
        this.sessions = sessions;
        this.blocked = blocked;
        this.calendar = calendar;
    }

    /**
     * What was found.
     *
     * @param answer the best days
     * @param periods what hinders municipalities, by number
     */
    public record Found(DateFinder.Answer answer, Map<Long, BlockedPeriod> periods) {

        public Found {
            periods = Map.copyOf(periods);
        }
    }

    /**
     * The best days, the best first.
     *
     * @throws TrainingRefused when the window ends before it begins, is longer than two years, or lies in years of which the holidays are not known
     */
    public Found find(DateQuestion question) {
        TrainingRefused.when(question.last().isBefore(question.first()), Reason.PERIOD);
        boolean tooFar = question.last().isAfter(question.first().plusYears(LONGEST_YEARS))
                || question.first().getYear() <= JapaneseHolidays.FIRST_YEAR
                || question.last().getYear() >= JapaneseHolidays.LAST_YEAR;
        TrainingRefused.when(tooFar, Reason.WINDOW);
        LocalDate from = question.first().minusDays(1);
        LocalDate to = question.last().plusDays(1);
        List<BlockedPeriod> periods = blocked.between(from, to);
        List<TrainingSession> others = sessions.between(from, to).stream()
                .filter(session -> session.state().stands())
                .toList();
        DateSearch search = new DateSearch(
                question.first(),
                question.last(),
                Math.clamp(question.days(), 1, DateQuestion.MOST_DAYS),
                question.length().hours(),
                question.rooms().isEmpty() ? List.of("") : question.rooms(),
                rooms(others),
                people(others, calendar.appointments(from, to), question),
                question.invited().stream()
                        .sorted()
                        .map(code -> invited(code, periods, question.travelling()))
                        .toList());
        return new Found(
                DateFinder.find(search, MOST_SHOWN),
                periods.stream().collect(Collectors.toMap(BlockedPeriod::id, Function.identity())));
    }

    private static Map<String, Map<LocalDate, List<Hours>>> rooms(List<TrainingSession> others) {
        return others.stream()
                .filter(other -> !other.content().place().isBlank())
                .collect(Collectors.groupingBy(
                        other -> other.content().place().strip(),
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                those -> byDay(those.stream().flatMap(DateFindingService::taken)))));
    }

    /** Colleagues by the number of their account, which is no name; others by theirs. */
    private static Map<String, Map<LocalDate, List<Hours>>> people(
            List<TrainingSession> others, List<Engagement> appointments, DateQuestion question) {
        Map<String, Map<LocalDate, List<Hours>>> taken = new HashMap<>();
        question.people()
                .forEach(id -> taken.put(
                        Long.toString(id),
                        byDay(Stream.concat(
                                sessions(others, new TeamMember(TeamMember.Role.TRAINER, Optional.of(id), "")),
                                appointments.stream()
                                        .filter(one -> one.userId() == id)
                                        .flatMap(DateFindingService::taken)))));
        question.outsiders()
                .forEach(name -> taken.put(
                        name,
                        byDay(sessions(others, new TeamMember(TeamMember.Role.TRAINER, Optional.empty(), name)))));
        return taken;
    }

    private static Stream<Taken> sessions(List<TrainingSession> others, TeamMember wanted) {
        return others.stream()
                .filter(other -> other.content().team().stream().anyMatch(wanted::isSameAs))
                .flatMap(DateFindingService::taken);
    }

    /** Hours of a day that are taken. */
    private record Taken(LocalDate day, Hours hours) {}

    private static Map<LocalDate, List<Hours>> byDay(Stream<Taken> taken) {
        return taken.collect(Collectors.groupingBy(Taken::day, Collectors.mapping(Taken::hours, Collectors.toList())));
    }

    private static Stream<Taken> taken(TrainingSession session) {
        return session.content().days().stream().map(one -> new Taken(one.day(), new Hours(one.begins(), one.ends())));
    }

    /** What goes on over midnight takes the evening of the first day and the morning of the last. */
    private static Stream<Taken> taken(Engagement appointment) {
        LocalDate first = appointment.begins().toLocalDate();
        LocalDate last = appointment.ends().toLocalDate();
        return first.datesUntil(last.plusDays(1))
                .map(day -> new Taken(
                        day,
                        new Hours(
                                day.equals(first) ? appointment.begins().toLocalTime() : LocalTime.MIN,
                                day.equals(last) ? appointment.ends().toLocalTime() : LocalTime.MAX)));
    }

    /** What holds for the whole prefecture holds for each municipality. */
    private static DateSearch.Invited invited(
            MunicipalityCode code, List<BlockedPeriod> periods, Set<MunicipalityCode> travelling) {
        return new DateSearch.Invited(
                code.digits(),
                travelling.contains(code),
                periods.stream()
                        .filter(period -> period.municipality().isEmpty()
                                || period.municipality().get().equals(code))
                        .map(period -> new DateSearch.Period(period.id(), period.first(), period.last()))
                        .toList());
    }
}
