package kurogo.followup;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import kurogo.area.master.MunicipalityCode;

/**
 * Follow-up in some time.
 *
 * @param support every support given to a municipality, in the order of time
 * @param withoutContact municipalities not talked to for the months asked for, with the day of the last conversation if any
 * @param punctuality how actions due in that time were kept
 * @param afterContact flags raised in that time that were talked about
 * @param withoutTalk flags raised in that time that were not
 */
public record FollowUpReport(
        List<SupportLine> support,
        Map<MunicipalityCode, Optional<LocalDate>> withoutContact,
        Punctuality punctuality,
        FlagOutcome afterContact,
        FlagOutcome withoutTalk) {

    public FollowUpReport {
        support = List.copyOf(support);
        withoutContact = Collections.unmodifiableMap(new TreeMap<>(withoutContact));
    }

    /** How many supports fall on each value of something, in the order of the values. */
    public <K extends Comparable<K>> Map<K, Integer> countBy(Function<SupportLine, K> key) {
        Map<K, Integer> counts = new TreeMap<>();
        support.forEach(line -> counts.merge(key.apply(line), 1, Integer::sum));
        return counts;
    }
}
