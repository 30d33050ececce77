package kurogo.followup.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Ranks municipalities: {@code score = Σ min(amount, most) · weight} over all factors. */
public final class Ranking {

    private static final Comparator<Priority> HIGHEST_FIRST =
            Comparator.comparingInt(Priority::score).reversed().thenComparing(Priority::municipality);

    private static final Comparator<Reason> WEIGHTIEST_FIRST =
            Comparator.comparingInt(Reason::points).reversed().thenComparing(Reason::factor);

    private Ranking() {}

    /** Everybody, also for whom nothing speaks, the highest score first, at the same score by code. */
    public static List<Priority> of(Collection<Situation> situations, Weights weights) {
        return situations.stream()
                .map(situation -> priority(situation, weights))
                .sorted(HIGHEST_FIRST)
                .toList();
    }

    private static Priority priority(Situation situation, Weights weights) {
        List<Reason> reasons = situation.amounts().entrySet().stream()
                .map(entry -> reason(entry.getKey(), entry.getValue(), weights))
                .filter(reason -> reason.points() > 0)
                .sorted(WEIGHTIEST_FIRST)
                .toList();
        return new Priority(situation.municipality(), reasons);
    }

    private static Reason reason(Factor factor, int amount, Weights weights) {
        return new Reason(factor, amount, Math.min(amount, factor.most()) * weights.of(factor));
    }
}
