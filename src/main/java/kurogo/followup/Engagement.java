package kurogo.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A time at which somebody is taken up by something planned.
 *
 * @param matter by what
 * @param userId who
 * @param begins from when
 * @param ends until when
 */
public record Engagement(Matter matter, long userId, LocalDateTime begins, LocalDateTime ends) {

    /**
     * What somebody is taken up by.
     *
     * @param kind what it is
     * @param id its number among its kind
     * @param day on which of its days
     */
    public record Matter(CalendarEntry.Kind kind, long id, LocalDate day) {

        static Matter of(CalendarEntry entry) {
            return new Matter(entry.kind(), entry.id(), entry.day());
        }
    }

    public boolean overlaps(LocalDateTime from, LocalDateTime to) {
        return begins.isBefore(to) && from.isBefore(ends);
    }

    /** What takes up somebody who is taken up by something else at the same time. */
    static Set<Matter> clashing(Collection<Engagement> engagements) {
        Map<Long, List<Engagement>> ofEach = engagements.stream()
                .sorted(Comparator.comparing(Engagement::begins))
                .collect(Collectors.groupingBy(Engagement::userId));
        Set<Matter> clashing = new HashSet<>();
        ofEach.values().forEach(ofOne -> addClashing(ofOne, clashing));
        return clashing;
    }

    /** Each is held against whichever of those before lasts longest: where that one has ended, all have. */
    private static void addClashing(List<Engagement> inOrder, Set<Matter> clashing) {
        Engagement lasting = inOrder.getFirst();
        for (Engagement next : inOrder.subList(1, inOrder.size())) {
            if (next.begins.isBefore(lasting.ends) && !next.matter.equals(lasting.matter)) {
                clashing.add(next.matter);
                clashing.add(lasting.matter);
            }
            lasting = next.ends.isAfter(lasting.ends) ? next : lasting;
        }
    }
}
