package kurogo.report.answers;

import java.util.List;

/** The programmes of the multilayered support programme (Social Welfare Act art. 106-4) a report speaks about. */
public enum Programme {
    /** 多機関協働事業. */
    MULTI_AGENCY,
    /** アウトリーチ等を通じた継続的支援事業. */
    OUTREACH,
    /** 参加支援事業. */
    PARTICIPATION,
    /** 包括的相談支援事業; reported when a prefecture asks, never flagged for cost. */
    CONSULTATION,
    /** 地域づくり事業; reported when a prefecture asks, never flagged for cost. */
    COMMUNITY;

    /** The three programmes the budget execution review of 2024 looked at. */
    public static final List<Programme> REVIEWED = List.of(MULTI_AGENCY, OUTREACH, PARTICIPATION);

    public boolean isReviewed() {
        return REVIEWED.contains(this);
    }
}
