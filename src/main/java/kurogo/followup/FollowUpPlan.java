package kurogo.followup;

import java.util.List;

/**
 * Whom to talk to next.
 *
 * @param lines in order, pinned ones first
 * @param leftOut those somebody snoozed or dismissed
 */
public record FollowUpPlan(List<PlanLine> lines, List<PlanLine> leftOut) {

    public FollowUpPlan {
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
    }
}
