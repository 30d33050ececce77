package kurogo.followup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import kurogo.access.ForPrefecture;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar all features share. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class CalendarService {

    private final ObjectProvider<CalendarSource> sources;

    CalendarService(ObjectProvider<CalendarSource> sources) {
        this.sources = sources;
    }

    /** What the signed-in person may see between two days, both included, in the order of time; whole days first. */
    public List<CalendarEntry> between(LocalDate first, LocalDate last, Scope scope) {
        return sources.stream()
                .flatMap(source -> source.between(first, last, scope).stream())
                .sorted(Comparator.comparing(CalendarEntry::day)
                        .thenComparing(entry -> entry.begins().orElse(LocalTime.MIN))
                        .thenComparing(CalendarEntry::kind)
                        .thenComparingLong(CalendarEntry::id))
                .toList();
    }
}
