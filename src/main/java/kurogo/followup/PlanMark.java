package kurogo.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.plan.Factor;
import kurogo.followup.plan.Priority;

/**
 * What somebody decided about a municipality's place in the plan.
 *
 * @param municipality which
 * @param kind what was decided
 * @param until the day a snoozed one comes back
 * @param amounts what spoke for it then, by factor; a dismissed one comes back when more does
 * @param reason why; empty for a pin
 * @param at when
 * @param by display name of whoever decided
 * @param version counts changes
 */
public record PlanMark(
        MunicipalityCode municipality,
        Kind kind,
        Optional<LocalDate> until,
        Map<Factor, Integer> amounts,
        String reason,
        Instant at,
        String by,
        int version) {

    public PlanMark {
        amounts = Map.copyOf(amounts);
    }

    /** What can be decided. */
    public enum Kind {
        /** It stands above all others. */
        PINNED,
        /** It is left out until some day. */
        SNOOZED,
        /** It is left out until more speaks for it than now. */
        DISMISSED
    }

    /** Whether it still says something: what was put off or dismissed and is back stands where its score puts it. */
    boolean stands(Priority now, LocalDate today) {
        return kind == Kind.PINNED || hides(now, today);
    }

    /** Whether the municipality is left out of the plan for now. */
    boolean hides(Priority now, LocalDate today) {
        return switch (kind) {
            case PINNED -> false;
            case SNOOZED -> until.filter(day -> day.isAfter(today)).isPresent();
            case DISMISSED -> !now.isMoreThan(amounts);
        };
    }
}
