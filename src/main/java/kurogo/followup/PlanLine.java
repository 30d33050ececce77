package kurogo.followup;

import java.time.LocalDate;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.plan.Priority;

/**
 * A municipality in the plan.
 *
 * @param priority its score and the reasons
 * @param lastContact the day of the last conversation that was held
 * @param mark what somebody decided about it, so far as it still stands
 */
public record PlanLine(Priority priority, Optional<LocalDate> lastContact, Optional<PlanMark> mark) {

    public MunicipalityCode municipality() {
        return priority.municipality();
    }

    /** Whoever nothing speaks for and nobody decided about is not in the plan. */
    boolean isListed() {
        return priority.score() > 0 || mark.isPresent();
    }

    boolean isPinned() {
        return mark.filter(decided -> decided.kind() == PlanMark.Kind.PINNED).isPresent();
    }
}
