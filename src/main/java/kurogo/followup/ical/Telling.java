package kurogo.followup.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a subscription is told. A program that subscribes keeps what it once read until it is told otherwise: what is not there any
 * more is told as cancelled for a while, whyever that is, and what comes back is told above that (RFC 5545, SEQUENCE).
 *
 * @param events what it is told
 * @param told what it was told with that
 */
public record Telling(List<Event> events, List<Told> told) {

    public Telling {
        events = List.copyOf(events);
        told = List.copyOf(told);
    }

    /**
     * What is told next.
     *
     * @param current the events there are
     * @param before what was told before
     * @param first the first day of which anything is told; what lies before it has not left
     * @param left what is said of an event that left
     */
    public static Telling next(List<Event> current, List<Told> before, LocalDate first, Instant now, String left) {
        Map<String, Told> known = new LinkedHashMap<>();
        before.forEach(one -> known.put(one.uid(), one));
        List<Event> events = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (Event event : current) {
            Told one = Optional.ofNullable(known.remove(event.uid()))
                    .map(seen -> seen.with(event, now))
                    .orElseGet(() -> Told.first(event));
            told.add(one);
            events.add(one.told(event));
        }
        for (Told seen : known.values()) {
            Told one = seen.without(first, now);
            one.leaving(left, now).ifPresent(events::add);
            Optional.of(one).filter(kept -> !kept.isOver(first)).ifPresent(told::add);
        }
        return new Telling(events, told);
    }
}
