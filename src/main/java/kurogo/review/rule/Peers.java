package kurogo.review.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kurogo.area.master.MunicipalityCode;

/**
 * Whom a rule set compares with whom.
 *
 * @param ways for each rule that lets one choose ({@link #CHOICE}), with whom it compares
 * @param neighbours how many nearest neighbours a municipality is compared with, 3 or more
 * @param lists the own lists: for a municipality the others it is compared with
 * @param widened rules whose groups published results of other prefectures widen, of those in {@link #COMPARING}
 * @param yearsBack how many fiscal years older than the round such a result may be, 0 or more
 */
public record Peers(
        Map<RuleCode, PeerWay> ways,
        int neighbours,
        Map<MunicipalityCode, Set<MunicipalityCode>> lists,
        Set<RuleCode> widened,
        int yearsBack) {

    /** Rules that let one choose, with what they do by themselves. */
    public static final Map<RuleCode, PeerWay> CHOICE =
            Map.of(RuleCode.HIGH_COST, PeerWay.PREFECTURE, RuleCode.COST_PER_CASE, PeerWay.BAND);

    /** Rules that compare municipalities with each other. */
    public static final List<RuleCode> COMPARING =
            List.of(RuleCode.ZERO_CASES, RuleCode.HIGH_COST, RuleCode.COST_PER_CASE, RuleCode.COST_SPREAD);

    /** Each rule as it does by itself, the prefecture's own municipalities alone. */
    public static final Peers STANDARD = new Peers(CHOICE, 15, Map.of(), Set.of(), 1);

    public Peers {
        if (neighbours < 3 || yearsBack < 0 || !CHOICE.keySet().equals(ways.keySet())) {
            throw new IllegalArgumentException("No choice of peers: " + neighbours + ", " + yearsBack + ", " + ways);
        }
        ways = new EnumMap<>(ways);
        Map<MunicipalityCode, Set<MunicipalityCode>> sorted = new TreeMap<>();
        lists.forEach((code, others) -> sorted.put(code, new TreeSet<>(others)));
        lists = sorted;
        widened = Set.copyOf(widened);
    }

    /** With whom a rule compares. */
    PeerWay way(RuleCode rule) {
        return ways.getOrDefault(rule, PeerWay.PREFECTURE);
    }

    /** Whether published results of other prefectures are needed at all. */
    public boolean needReference() {
        return !widened.isEmpty();
    }
}
