package kurogo.followup;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.Colleague;
import kurogo.area.master.MunicipalityCode;

/**
 * Follow-up in some time. What is counted is the same for every reader.
 *
 * @param support every support given, in the order of time
 * @param withoutContact municipalities not talked to for the months asked for, with the day of the last conversation if any
 * @param punctuality how actions due in that time were kept
 * @param afterContact what became of flags raised in that time that were talked about before they were settled
 * @param withoutContactFirst what became of those that were not
 */
public record FollowUpReport(
        List<SupportGiven> support,
        Map<MunicipalityCode, Optional<LocalDate>> withoutContact,
        Punctuality punctuality,
        FlagOutcome afterContact,
        FlagOutcome withoutContactFirst) {

    private static final Comparator<Optional<Colleague>> STAFF_IN_ORDER =
            Comparator.<Optional<Colleague>, Boolean>comparing(Optional::isEmpty)
                    .thenComparing(who -> who.map(Colleague::name).orElse(""))
                    .thenComparing(who -> who.map(Colleague::id).orElse(0L));

    public FollowUpReport {
        support = List.copyOf(support);
        withoutContact = Collections.unmodifiableMap(new TreeMap<>(withoutContact));
    }

    /** How many supports fall on each value of something, in the order of the values; those that have none come last. */
    public <K extends Comparable<K>> Map<Optional<K>, Integer> countBy(Function<SupportGiven, Optional<K>> key) {
        Map<Optional<K>, Integer> counts = new TreeMap<>(noneLast());
        support.forEach(one -> counts.merge(key.apply(one), 1, Integer::sum));
        return counts;
    }

    private static <K extends Comparable<K>> Comparator<Optional<K>> noneLast() {
        return (one, other) -> one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(other.isPresent(), one.isPresent());
    }

    /**
     * How many supports each of the prefecture's people was responsible for, by name; those of which that is not told come last. Two people of
     * one name are two; whoever changed name or section is one, as they were called last.
     */
    public Map<Optional<Colleague>, Integer> countByStaff() {
        Map<Long, Colleague> called = new HashMap<>();
        support.stream()
                .flatMap(one -> one.told().stream())
                .map(SupportGiven.Told::owner)
                .forEach(owner -> called.merge(owner.id(), owner, FollowUpReport::latest));
        Map<Optional<Colleague>, Integer> counts = new TreeMap<>(STAFF_IN_ORDER);
        support.forEach(one -> counts.merge(
                one.told().map(told -> called.getOrDefault(told.owner().id(), told.owner())), 1, Integer::sum));
        return counts;
    }

    /** Of a training session no section is told. */
    private static Colleague latest(Colleague before, Colleague after) {
        return after.section().isEmpty() ? Colleague.ofSection(after.id(), after.name(), before.section()) : after;
    }

    /** How many supports each municipality was given; one given to several counts for each of them. */
    public Map<MunicipalityCode, Integer> countByMunicipality() {
        Map<MunicipalityCode, Integer> counts = new TreeMap<>();
        support.forEach(one -> one.municipalities().keySet().forEach(code -> counts.merge(code, 1, Integer::sum)));
        return counts;
    }

    /** What was given, kind by kind. */
    public Map<SupportKind, SupportTotal> totals() {
        return support.stream()
                .collect(Collectors.groupingBy(
                        SupportGiven::support,
                        () -> new EnumMap<>(SupportKind.class),
                        Collectors.collectingAndThen(Collectors.toList(), SupportTotal::of)));
    }
}
