package kurogo.training.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One line of a meeting's list: somebody, from coming to leaving.
 *
 * @param name as they called themselves
 * @param day on which day, where the list says so
 * @param span from when to when they stayed without a break, where the list says so
 * @param minutes how long they stayed
 */
public record Stay(String name, Optional<LocalDate> day, Optional<Span> span, int minutes) {

    private static final int MINUTE_SECONDS = 60;
    private static final int HALF_MINUTE = 30;

    /**
     * From when to when.
     *
     * @param from from when
     * @param to to when
     */
    public record Span(LocalDateTime from, LocalDateTime to) {

        private static final int MOST_MINUTES_APART = 2;

        public int minutes() {
            return toMinutes(seconds());
        }

        long seconds() {
            return Duration.between(from, to).toSeconds();
        }

        /** Whether it is as long as a list says: between the first coming and the last leaving somebody may have been away. */
        public boolean isAsLongAs(int minutes) {
            return Math.abs(seconds() - (long) minutes * MINUTE_SECONDS) <= MOST_MINUTES_APART * MINUTE_SECONDS;
        }

        /** What of it lies within hours of its day, if anything does. */
        Optional<Span> within(LocalDateTime first, LocalDateTime last) {
            Span part = new Span(from.isBefore(first) ? first : from, to.isAfter(last) ? last : to);
            return part.from.isBefore(part.to) ? Optional.of(part) : Optional.empty();
        }
    }

    /** The same as far as it lies within hours; a stay of which no hours are known stays as it is. */
    public Optional<Stay> within(LocalDateTime first, LocalDateTime last) {
        return span.isEmpty()
                ? Optional.of(this)
                : span.get().within(first, last).map(part -> new Stay(name, day, Optional.of(part), part.minutes()));
    }

    /** The minutes of several stays of one person; what was spent on two devices at once counts once. */
    public static int minutes(Collection<Stay> stays) {
        List<Span> spans = stays.stream().flatMap(stay -> stay.span().stream()).toList();
        long twice = seconds(spans) - seconds(joined(spans));
        return stays.stream().mapToInt(Stay::minutes).sum() - toMinutes(twice);
    }

    private static long seconds(List<Span> spans) {
        return spans.stream().mapToLong(Span::seconds).sum();
    }

    private static int toMinutes(long seconds) {
        return (int) ((seconds + HALF_MINUTE) / MINUTE_SECONDS);
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        spans.stream().sorted(Comparator.comparing(Span::from)).forEach(span -> {
            if (joined.isEmpty() || span.from().isAfter(joined.getLast().to())) {
                joined.add(span);
            } else if (span.to().isAfter(joined.getLast().to())) {
                joined.add(new Span(joined.removeLast().from(), span.to()));
            }
        });
        return joined;
    }
}
