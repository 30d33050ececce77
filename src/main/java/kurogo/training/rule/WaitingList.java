package kurogo.training.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Who is next: municipalities never reached first, then those with open flags, then by the moment of asking. While the fair share holds,
 * which is up to the deadline, nobody moves up whose municipality has its share of seats already.
 */
public final class WaitingList {

    /** The order people wait in. */
    public static final Comparator<Waiting> ORDER = Comparator.comparing(
                    Waiting::neverReached, Comparator.reverseOrder())
            .thenComparing(Waiting::flagged, Comparator.reverseOrder())
            .thenComparing(Waiting::askedAt)
            .thenComparing(Waiting::id);

    private WaitingList() {}

    /**
     * Who gets the next free seat; nobody when nobody may.
     *
     * @param seated seats each municipality has
     * @param fairShare most seats of one municipality; 0 where there is no such limit
     */
    public static Optional<Waiting> next(Collection<Waiting> waiting, Map<String, Integer> seated, int fairShare) {
        return waiting.stream()
                .filter(one -> hasRoom(one.municipality(), seated, fairShare))
                .min(ORDER);
    }

    /** Whether a municipality may have one more seat. */
    public static boolean hasRoom(String municipality, Map<String, Integer> seated, int fairShare) {
        return fairShare == 0 || seated.getOrDefault(municipality, 0) < fairShare;
    }
}
