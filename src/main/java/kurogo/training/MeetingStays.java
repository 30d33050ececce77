package kurogo.training;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import kurogo.training.rule.Stay;

/** To which day of a session the lines of a meeting's list belong. */
final class MeetingStays {

    private MeetingStays() {}

    /** The day most people joined on; of a session of one day that day; nothing where nothing tells. */
    static Optional<SessionDay> meant(List<SessionDay> days, List<Stay> stays) {
        if (days.size() == 1) {
            return Optional.of(days.getFirst());
        }
        ToLongFunction<SessionDay> joined = day -> stays.stream()
                .filter(stay -> stay.day().equals(Optional.of(day.day())))
                .flatMap(stay -> during(day, days, stay).stream())
                .count();
        return days.stream().filter(day -> joined.applyAsLong(day) > 0).max(Comparator.comparingLong(joined));
    }

    /**
     * The lines that belong to a day: those of its date where the list tells of any day of the session, all where it tells of none and a person has
     * to know.
     */
    static List<Stay> on(SessionDay day, List<SessionDay> days, List<Stay> stays) {
        boolean tells = stays.stream().anyMatch(stay -> days.stream().anyMatch(one -> isOn(one, stay)));
        return tells
                ? stays.stream()
                        .filter(stay -> stay.day().isEmpty() || isOn(day, stay))
                        .flatMap(stay -> during(day, days, stay).stream())
                        .toList()
                : stays;
    }

    private static boolean isOn(SessionDay day, Stay stay) {
        return stay.day().equals(Optional.of(day.day()));
    }

    /** Where a date has a morning and an afternoon of its own, what lies within their hours. */
    private static Optional<Stay> during(SessionDay day, List<SessionDay> days, Stay stay) {
        boolean alone = days.stream().filter(one -> one.day().equals(day.day())).count() == 1;
        return alone
                ? Optional.of(stay)
                : stay.within(day.day().atTime(day.begins()), day.day().atTime(day.ends()));
    }
}
