package kurogo.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.ForPrefecture;
import kurogo.followup.CalendarEntry.Kind;
import kurogo.followup.Engagement.Matter;
import kurogo.text.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar all features share. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class CalendarService {

    private final ObjectProvider<CalendarSource> sources;
    private final ObjectProvider<RemarkSource> remarks;
    private final ConversationRepository conversations;
    private final Readers readers;

    CalendarService(
            ObjectProvider<CalendarSource> sources,
            ObjectProvider<RemarkSource> remarks,
            ConversationRepository conversations,
            Readers readers) {
        this.sources = sources;
        this.remarks = remarks;
        this.conversations = conversations;
        this.readers = readers;
    }

    /**
     * The days between two days, both included, on which the signed-in person may see something.
     *
     * @param mostADay of each day no more is shown; the rest is counted
     */
    public List<CalendarDay> days(LocalDate first, LocalDate last, Scope scope, int mostADay) {
        Set<Matter> clashing = Engagement.clashing(engagements(first, last));
        List<CalendarShare> shares = sources.stream()
                .map(source -> source.between(first, last, scope, mostADay))
                .toList();
        Map<LocalDate, Integer> counts = shares.stream()
                .flatMap(share -> share.counts().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
        Map<LocalDate, List<CalendarEntry>> entries = shares.stream()
                .flatMap(share -> share.entries().stream())
                .map(entry -> clashing.contains(Matter.of(entry)) ? entry.clashing() : entry)
                .sorted(CalendarEntry.IN_ORDER)
                .collect(Collectors.groupingBy(CalendarEntry::day, TreeMap::new, Collectors.toList()));
        return entries.entrySet().stream()
                .map(day -> day(day.getKey(), day.getValue(), counts.getOrDefault(day.getKey(), 0), mostADay))
                .toList();
    }

    /**
     * What is said of days between two days, both included, beside what is planned for them; days of which nothing is said are left out.
     *
     * @param texts the words and the language to say it in
     */
    public Map<LocalDate, List<DayRemark>> remarks(LocalDate first, LocalDate last, Texts texts) {
        List<Remark> all = remarks.stream()
                .flatMap(source -> source.remarks(first, last, texts).stream())
                .toList();
        Map<LocalDate, List<DayRemark>> said = new TreeMap<>();
        first.datesUntil(last.plusDays(1)).forEach(day -> said.put(day, DayRemark.on(day, all)));
        said.values().removeIf(List::isEmpty);
        return said;
    }

    private static CalendarDay day(LocalDate day, List<CalendarEntry> entries, int count, int most) {
        List<CalendarEntry> shown = entries.subList(0, Math.min(most, entries.size()));
        return new CalendarDay(day, shown, count - shown.size());
    }

    /**
     * What takes up whoever is responsible for a conversation, or another one who takes part, at its hour.
     *
     * @param except the conversation itself where it is on record; whoever is responsible for it stays so, whoever changes it
     */
    public List<Clash> clashing(ConversationContent content, Optional<Long> except) {
        Appointment appointment = content.appointment();
        if (appointment.begins().isEmpty()) {
            return List.of();
        }
        LocalDateTime begins = appointment.day().atTime(appointment.begins().get());
        LocalDateTime ends = appointment.ends().orElseThrow();
        Set<Long> people = people(content, except);
        List<Engagement> clashing = engagements(begins.toLocalDate(), ends.toLocalDate()).stream()
                .filter(engagement -> people.contains(engagement.userId()) && engagement.overlaps(begins, ends))
                .filter(engagement -> !isItself(engagement.matter(), except))
                .toList();
        return clashing.isEmpty() ? List.of() : named(clashing, begins.toLocalDate(), ends.toLocalDate());
    }

    private static boolean isItself(Matter matter, Optional<Long> except) {
        return matter.kind() == Kind.PLANNED && except.equals(Optional.of(matter.id()));
    }

    /** When people are taken up by anything but training between two days, both included, whether or not the signed-in person may read what it is. */
    public List<Engagement> appointments(LocalDate first, LocalDate last) {
        return engagements(first, last).stream()
                .filter(engagement -> engagement.matter().kind() != Kind.TRAINING)
                .toList();
    }

    private Set<Long> people(ConversationContent content, Optional<Long> recorded) {
        Reader reader = readers.current();
        long owner = recorded.flatMap(id -> conversations.find(id, reader))
                .map(conversation -> conversation.owner().id())
                .orElse(reader.userId());
        return Stream.concat(
                        Stream.of(owner),
                        content.participants().stream().flatMap(participant -> participant.userId().stream()))
                .collect(Collectors.toSet());
    }

    /** Each with its title, where the signed-in person may read that. */
    private List<Clash> named(List<Engagement> clashing, LocalDate first, LocalDate last) {
        Map<Matter, String> titles = sources.stream()
                .flatMap(source ->
                        source.between(first.minusDays(1), last, Scope.ALL, Integer.MAX_VALUE).entries().stream())
                .collect(Collectors.toMap(Matter::of, CalendarEntry::title, (one, same) -> one));
        return clashing.stream()
                .map(one -> new Clash(
                        one.matter(), Optional.ofNullable(titles.get(one.matter())), one.begins(), one.ends()))
                .distinct()
                .sorted(Comparator.comparing(Clash::begins)
                        .thenComparing(clash -> clash.matter().id()))
                .toList();
    }

    /** What began the day before may last into the first one. */
    private List<Engagement> engagements(LocalDate first, LocalDate last) {
        return sources.stream()
                .flatMap(source -> source.engagements(first.minusDays(1), last).stream())
                .toList();
    }
}
