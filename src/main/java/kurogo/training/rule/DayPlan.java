package kurogo.training.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When the units of a day are taught (時間割). A unit whose beginning is planned takes its minutes from then. Of the others the first of the day is
 * taken to begin with it, each other as late as what follows it allows, up to the next beginning that is planned or the end of the day.
 *
 * @param begins when the day begins
 * @param ends when it ends
 * @param units its units, in the order of the course
 */
public record DayPlan(LocalTime begins, LocalTime ends, List<Unit> units) {

    private static final int MINUTE_SECONDS = 60;
    private static final int LAST_MINUTE = 24 * 60 - 1;

    /**
     * A unit, as far as it matters here.
     *
     * @param id its number
     * @param minutes how long it takes
     * @param begins when it begins, where that is planned
     */
    public record Unit(long id, int minutes, Optional<LocalTime> begins) {

        /** A unit of which nobody has planned when it begins. */
        public Unit(long id, int minutes) {
            this(id, minutes, Optional.empty());
        }

        boolean isPlanned() {
            return begins.isPresent();
        }
    }

    public DayPlan {
        units = List.copyOf(units);
    }

    /** Whether the beginning of any unit is planned. */
    public boolean isPlanned() {
        return units.stream().anyMatch(Unit::isPlanned);
    }

    /** When each unit begins, or is taken to begin. */
    public Map<Long, LocalTime> beginnings() {
        Map<Long, LocalTime> beginnings = new LinkedHashMap<>();
        places().forEach(place -> beginnings.put(units.get(place).id(), time(start(place))));
        return beginnings;
    }

    /** From when to when a unit is taught, where its beginning is planned. */
    public Optional<Hours> hours(Unit unit) {
        return unit.begins().map(from -> new Hours(from, time(minute(from) + unit.minutes())));
    }

    /** Where beginnings are planned, the units that are not taught within the hours of the day. */
    public List<Unit> outside() {
        return places().filter(place ->
                        isPlanned() && (start(place) < minute(begins) || start(place) + minutes(place) > minute(ends)))
                .mapToObj(units::get)
                .toList();
    }

    /** Where beginnings are planned, the first two units that are taught at the same time; nothing where none are. */
    public List<Unit> together() {
        List<Integer> following = placesInTime();
        return IntStream.range(1, isPlanned() ? following.size() : 0)
                .filter(later -> start(following.get(later - 1)) + minutes(following.get(later - 1))
                        > start(following.get(later)))
                .mapToObj(later -> List.of(units.get(following.get(later - 1)), units.get(following.get(later))))
                .findFirst()
                .orElse(List.of());
    }

    /** The unit that runs or comes next at a time, the last one once all are over; the first where no beginning is planned. */
    public Optional<Unit> unitAt(LocalTime time) {
        List<Integer> following = placesInTime();
        return following.stream()
                .filter(place -> !isPlanned() || minute(time) < closes(place))
                .findFirst()
                .or(() -> following.stream().reduce((earlier, later) -> later))
                .map(units::get);
    }

    /** The units as they follow each other. */
    public List<Unit> inTime() {
        return placesInTime().stream().map(units::get).toList();
    }

    private List<Integer> placesInTime() {
        return places().boxed().sorted(Comparator.comparing(this::start)).toList();
    }

    /** From when to when each unit is taught on a day, or is taken to be; a unit alone may be taught at any time of it while its beginning is not planned. */
    Map<Long, Stay.Span> hoursOn(LocalDate day) {
        Map<Long, Stay.Span> hours = new LinkedHashMap<>();
        places().forEach(place -> {
            LocalDateTime start = day.atStartOfDay().plusMinutes(start(place));
            hours.put(
                    units.get(place).id(),
                    mayBeAnyTime()
                            ? new Stay.Span(day.atTime(begins), day.atTime(ends))
                            : new Stay.Span(start, start.plusMinutes(minutes(place))));
        });
        return hours;
    }

    /** When nobody comes to any unit any more: with the end of the last one where that is planned, with the day otherwise. */
    LocalTime over() {
        return !units.isEmpty() && units.stream().allMatch(Unit::isPlanned)
                ? time(places().map(this::closes).max().orElseThrow())
                : ends;
    }

    IntStream places() {
        return IntStream.range(0, units.size());
    }

    /** The minute of the day at which a unit begins, or is taken to begin. */
    int start(int place) {
        return units.get(place)
                .begins()
                .map(DayPlan::minute)
                .orElseGet(() -> place == 0 ? minute(begins) : asLateAsItCan(place));
    }

    private int asLateAsItCan(int place) {
        int next = IntStream.range(place, units.size())
                .filter(later -> units.get(later).isPlanned())
                .findFirst()
                .orElse(units.size());
        int before = next < units.size() ? start(next) : minute(ends);
        int taken = IntStream.range(place, next).map(this::minutes).sum();
        return Math.max(minute(begins), before - taken);
    }

    /** The minute from which on a unit is over for whoever comes: what is not planned may be taught until the next one begins. */
    int closes(int place) {
        if (units.get(place).isPlanned()) {
            return start(place) + minutes(place);
        }
        List<Integer> following = placesInTime();
        int next = following.indexOf(place) + 1;
        return next < following.size() ? start(following.get(next)) : minute(ends);
    }

    /** The minute at which a unit ends. */
    int end(int place) {
        return mayBeAnyTime() ? minute(ends) : start(place) + minutes(place);
    }

    private boolean mayBeAnyTime() {
        return units.size() == 1 && !isPlanned();
    }

    private int minutes(int place) {
        return units.get(place).minutes();
    }

    static int minute(LocalTime time) {
        return time.toSecondOfDay() / MINUTE_SECONDS;
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay((long) Math.min(minute, LAST_MINUTE) * MINUTE_SECONDS);
    }
}
