package kurogo.training;

import java.util.Comparator;
import java.util.List;
import kurogo.training.rule.WaitingList;

/** The order in which people move up. */
public final class WaitingOrder {

    private WaitingOrder() {}

    /** Those of all put down who wait, whoever is next first. */
    public static List<Enrolment> of(List<Enrolment> all) {
        return all.stream()
                .filter(Enrolment::isWaiting)
                .sorted(Comparator.comparing(Enrolment::waiting, WaitingList.ORDER))
                .toList();
    }
}
