package kurogo.training.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.calendar.OfficeDays;

/**
 * Finds the best days for a session by looking at every one: exact, and quick enough for that (200 municipalities and a year take some
 * tens of milliseconds). A day is out when the offices are closed, or when at none of the hours that come into question
 * everybody who is needed has time and a room is free. Of the
 * others, days on which more invited municipalities have time come first, then rooms liked better, then earlier days.
 *
 * <p>Who travels far needs the day before the first and the day after the last: a municipality marked so has no time either when only
 * one of those two days is blocked for it.
 */
public final class DateFinder {

    /** Why a day is out. */
    public enum Obstacle {
        OFFICE_CLOSED,
        PERSON_TAKEN,
        NO_ROOM
    }

    /**
     * What was found.
     *
     * @param best the best days, the best first
     * @param possible how many days were possible in all
     * @param ruledOut how many days were out, by the first reason against them
     */
    public record Answer(List<DateProposal> best, int possible, Map<Obstacle, Integer> ruledOut) {

        public Answer {
            best = List.copyOf(best);
            ruledOut = Map.copyOf(ruledOut);
        }
    }

    private static final Comparator<DateProposal> BEST_FIRST =
            Comparator.comparingInt(DateProposal::free).reversed();

    private final DateSearch search;
    private final Map<Obstacle, Integer> ruledOut = new EnumMap<>(Obstacle.class);

    private DateFinder(DateSearch search) {
        this.search = search;
    }

    /**
     * Looks at every day.
     *
     * @param most how many of the best days are wanted
     */
    public static Answer find(DateSearch search, int most) {
        return new DateFinder(search).find(most);
    }

    private Answer find(int most) {
        List<DateProposal> possible = search.first()
                .datesUntil(search.last().plusDays(1))
                .flatMap(day -> proposal(day).stream())
                .toList();
        Comparator<DateProposal> order = BEST_FIRST
                .thenComparingInt(one -> search.rooms().indexOf(one.room()))
                .thenComparing(one -> one.days().getFirst());
        return new Answer(possible.stream().sorted(order).limit(most).toList(), possible.size(), ruledOut);
    }

    private Optional<DateProposal> proposal(LocalDate first) {
        if (OfficeDays.closed(first).isPresent()) {
            return out(Obstacle.OFFICE_CLOSED);
        }
        List<LocalDate> days = Stream.iterate(first, day -> OfficeDays.onOrAfter(day.plusDays(1)))
                .limit(search.days())
                .toList();
        if (days.getLast().isAfter(search.last())) {
            return Optional.empty();
        }
        List<Hours> people = free(search.hours(), search.peopleTaken().values(), days);
        if (people.isEmpty()) {
            return out(Obstacle.PERSON_TAKEN);
        }
        for (String room : search.rooms()) {
            List<Hours> both = free(people, List.of(search.roomsTaken().getOrDefault(room, Map.of())), days);
            if (!both.isEmpty()) {
                return Optional.of(weighed(days, both, room));
            }
        }
        return out(Obstacle.NO_ROOM);
    }

    /** Those of some hours at which nothing is taken on any of some days. */
    private static List<Hours> free(
            List<Hours> hours, Collection<Map<LocalDate, List<Hours>>> taken, List<LocalDate> days) {
        List<Hours> busy = taken.stream()
                .flatMap(each -> days.stream().flatMap(day -> each.getOrDefault(day, List.of()).stream()))
                .toList();
        return busy.isEmpty()
                ? hours
                : hours.stream()
                        .filter(one -> busy.stream().noneMatch(one::overlaps))
                        .toList();
    }

    private Optional<DateProposal> out(Obstacle obstacle) {
        ruledOut.merge(obstacle, 1, Integer::sum);
        return Optional.empty();
    }

    private DateProposal weighed(List<LocalDate> days, List<Hours> hours, String room) {
        List<DateProposal.Hindrance> hindered = new ArrayList<>();
        search.invited().forEach(one -> hindrance(one, days).ifPresent(hindered::add));
        return new DateProposal(days, hours, room, search.invited().size() - hindered.size(), hindered);
    }

    private static Optional<DateProposal.Hindrance> hindrance(DateSearch.Invited one, List<LocalDate> days) {
        LocalDate first = days.getFirst();
        LocalDate last = days.getLast();
        Optional<DateProposal.Hindrance> itself = one.blocked().stream()
                .filter(period -> days.stream().anyMatch(day -> period.touches(day, day)))
                .findFirst()
                .map(period -> new DateProposal.Hindrance(one.municipality(), period.id(), false));
        if (itself.isPresent() || !one.travels()) {
            return itself;
        }
        return one.blocked().stream()
                .filter(period -> period.touches(first.minusDays(1), last.plusDays(1)))
                .findFirst()
                .map(period -> new DateProposal.Hindrance(one.municipality(), period.id(), true));
    }
}
