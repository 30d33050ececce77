package kurogo.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kurogo.followup.ical.Event;
import kurogo.followup.ical.Telling;
import kurogo.followup.ical.Told;
import org.springframework.stereotype.Component;

/**
 * Remembers what each subscription was told. That somebody is no longer to do something or to take part comes about in many ways: an
 * action is handed on, a record kept to another section, a person moved, a team changed. What was told before says it of all.
 */
@Component
class CalendarMemory {

    private final CalendarToldRepository repository;
    private final Clock clock;

    CalendarMemory(CalendarToldRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The events to tell: those there are, and as cancelled those that were told and are there no more. Writes only what is new. */
    List<Event> tell(long userId, List<Event> current, LocalDate first, String left) {
        List<Told> before = repository.of(userId);
        Telling telling = Telling.next(current, before, first, clock.instant(), left);
        List<Told> replaced = without(before, telling.told());
        List<Told> replacing = without(telling.told(), before);
        if (!replaced.isEmpty() || !replacing.isEmpty()) {
            repository.replace(userId, replaced, replacing);
        }
        return telling.events();
    }

    private static List<Told> without(List<Told> some, List<Told> others) {
        Set<Told> left = new HashSet<>(others);
        return some.stream().filter(told -> !left.contains(told)).toList();
    }
}
